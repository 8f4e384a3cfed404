import { clean } from '../segment/clean.ts';
import type { Markup, Segment } from '../segment/segment.ts';
import { breakOf, isPlain, type RawRun, spaceCells } from './runs.ts';

/** Runs beyond this many lose their looks: a paragraph has a handful of links. */
const MOST_RUNS = 400;

/** Runs without what no reader sees, and without white space at the ends or twice in a row. */
const tidy = (runs: readonly RawRun[]): RawRun[] => {
  const result: RawRun[] = [];
  let spaced = true;
  /** Takes the space, or the line break, from the end of a line or a cell. */
  const closed = (): void => {
    let last = result.at(-1);
    while (last !== undefined && last.break !== 'cell') {
      last.text = last.break === undefined ? last.text.trimEnd() : '';
      if (last.text !== '') return;
      result.pop();
      last = result.at(-1);
    }
  };
  for (const run of runs) {
    if (run.break === undefined) {
      const core = clean(run.text);
      const lead: string = run.text.startsWith(' ') && !spaced ? ' ' : '';
      const tail = core !== '' && run.text.endsWith(' ') ? ' ' : '';
      const text: string = lead + core + tail;
      if (text === '') continue;
      result.push({ ...run, text });
      spaced = text.endsWith(' ');
      continue;
    }
    closed();
    const last = result.at(-1);
    spaced = true;
    if (run.break === 'cell' || (last !== undefined && last.break === undefined))
      result.push({ ...run });
  }
  closed();
  return result;
};

/** What is left of a cell in a block that is no row: the space between words. */
const withoutCell = (run: RawRun): RawRun[] => {
  if (run.break !== 'cell') return [run];
  return run.text === '' ? [] : [{ ...run, break: undefined }];
};

/** Where a block stands, as far as its kind goes. */
type Standing = Pick<Segment, 'kind' | 'level' | 'indent' | 'item'>;

/** Gathers the text of one block, in pieces that differ in look. */
export class BlockText {
  private runs: RawRun[] = [];
  private characters = 0;
  private linked = 0;
  private breaks = 0;
  private cells = 0;
  private headings = 0;

  /** Adds text as the source has it: white space of any kind and length is one space. */
  add(source: string, href: string | null, look: RawRun['look'], inLink: boolean): void {
    const text = source.replace(/[\s\u00a0]+/g, ' ');
    if (text === '' || (text === ' ' && this.runs.length === 0)) return;
    const solid = text === ' ' ? 0 : text.length;
    this.characters += solid;
    if (inLink) this.linked += solid;
    if (solid > 0) this.breaks = 0;
    // Inside a link only the link is kept: marks within marks are read in too many ways.
    const own = href === null ? look : undefined;
    const last = this.runs.at(-1);
    const alike = last?.href === href && last.look === own && last.break === undefined;
    if (last && (alike || this.runs.length > MOST_RUNS)) last.text += text;
    else this.runs.push({ text, href, look: own, break: undefined });
  }

  /** A line break; true at the second in a row, which ends a paragraph. */
  break(): boolean {
    this.breaks++;
    if (this.characters > 0 && this.runs.length <= MOST_RUNS) this.runs.push(breakOf('line', ' '));
    else if (this.characters > 0) this.add(' ', null, undefined, false);
    return this.breaks > 1;
  }

  /** The beginning of a cell of a row. */
  cell(heading: boolean): void {
    if (this.cells > 0 && this.runs.length <= MOST_RUNS) this.runs.push(breakOf('cell', ' '));
    else if (this.cells > 0) this.add(' ', null, undefined, false);
    this.cells++;
    if (heading) this.headings++;
  }

  /** The block as a segment; null where it has no text. Empties the builder. */
  take(number: number, standing: Standing, markup: Omit<Markup, 'linked'>): Segment | null {
    const { runs, characters, linked, cells, headings } = this;
    this.runs = [];
    this.characters = 0;
    this.linked = 0;
    this.breaks = 0;
    this.cells = 0;
    this.headings = 0;
    if (characters === 0) return null;
    const tidied = tidy(runs);
    const filled = cells > 1 ? spaceCells(tidied) : 0;
    // Cells around a single text only hold the page together, but for a table's headings.
    const header = filled > 0 && headings === cells;
    const isRow = (filled > 1 || header) && standing.kind === 'paragraph';
    const kept = isRow || cells === 0 ? tidied : tidied.flatMap(withoutCell);
    const text = kept.map((run) => run.text).join('');
    if (text === '') return null;
    return {
      from: number,
      to: number,
      text,
      ...standing,
      kind: isRow ? 'row' : standing.kind,
      header: isRow && header,
      runs: isPlain(kept) ? null : kept,
      bullet: standing.kind === 'item' || /^[•◦▪‣●○·]\s/u.test(text),
      gap: 1,
      marked: null,
      markup: { ...markup, linked: Math.min(1, linked / characters) },
    };
  }
}
