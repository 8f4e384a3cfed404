import type { Block } from '../../model/index.ts';
import { clean } from '../segment/clean.ts';
import type { Markup, Segment } from '../segment/segment.ts';
import { isPlain, type Run } from './markdown.ts';

/** Runs beyond this many lose their looks: a paragraph has a handful of links. */
const MOST_RUNS = 400;

/** Runs without what no reader sees, and without white space at the ends or twice in a row. */
const tidy = (runs: readonly Run[]): Run[] => {
  const result: Run[] = [];
  let spaced = true;
  for (const run of runs) {
    const core = clean(run.text);
    const lead: string = run.text.startsWith(' ') && !spaced ? ' ' : '';
    const tail = core !== '' && run.text.endsWith(' ') ? ' ' : '';
    const text: string = lead + core + tail;
    if (text === '') continue;
    result.push({ ...run, text });
    spaced = text.endsWith(' ');
  }
  const last = result.at(-1);
  if (last) last.text = last.text.trimEnd();
  return result.filter(({ text }) => text !== '');
};

/** Gathers the text of one block, in pieces that differ in look. */
export class BlockText {
  private runs: Run[] = [];
  private characters = 0;
  private linked = 0;
  private breaks = 0;

  /** Adds text as the source has it: white space of any kind and length is one space. */
  add(source: string, href: string | null, emphasis: Run['emphasis'], inLink: boolean): void {
    const text = source.replace(/[\s\u00a0]+/g, ' ');
    if (text === '' || (text === ' ' && this.runs.length === 0)) return;
    const solid = text === ' ' ? 0 : text.length;
    this.characters += solid;
    if (inLink) this.linked += solid;
    if (solid > 0) this.breaks = 0;
    // Inside a link only the link is kept: marks within marks are read in too many ways.
    const look = href === null ? emphasis : '';
    const last = this.runs.at(-1);
    if (last && ((last.href === href && last.emphasis === look) || this.runs.length > MOST_RUNS)) {
      last.text += text;
    } else this.runs.push({ text, href, emphasis: look });
  }

  /** A line break; true at the second in a row, which ends a paragraph. */
  break(): boolean {
    this.breaks++;
    if (this.characters > 0) this.add(' ', null, '', false);
    return this.breaks > 1;
  }

  /** The block as a segment; null where it has no text. Empties the builder. */
  take(
    number: number,
    kind: Block['kind'],
    indent: number,
    markup: Omit<Markup, 'linked'>,
  ): Segment | null {
    const { runs, characters, linked } = this;
    this.runs = [];
    this.characters = 0;
    this.linked = 0;
    this.breaks = 0;
    if (characters === 0) return null;
    const tidied = tidy(runs);
    const text = tidied.map((run) => run.text).join('');
    if (text === '') return null;
    return {
      from: number,
      to: number,
      text,
      runs: isPlain(tidied) ? null : tidied,
      kind,
      bullet: kind === 'item' || /^[•◦▪‣●○·]\s/u.test(text),
      indent,
      gap: 1,
      markup: { ...markup, linked: Math.min(1, linked / characters) },
    };
  }
}
