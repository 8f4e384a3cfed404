import type { Range } from '../text/sentences.ts';
import { blockQuotation } from './block-quotations.ts';
import { dashesOf } from './dashes.ts';
import type { Span, Spanned } from './spans.ts';
import { turnsOf } from './turns.ts';

/** So many quotations set apart are looked for elsewhere in their article: keeps that linear. */
const BLOCKS = 60;

const unmarked = ({ start, end }: Range, continued = false): Span => ({
  start,
  end,
  outerStart: start,
  outerEnd: end,
  style: 'none',
  continued,
  unclosed: false,
});

/** Words of a turn in a transcript that marks enclose as a whole, without those marks. */
function bare(text: string, { start, end }: Range, marked: boolean): Range {
  if (!marked) return { start, end };
  const from = /^["“„«]/u.test(text.slice(start, end)) ? start + 1 : start;
  return { start: from, end: /["”“»]$/u.test(text.slice(from, end)) ? end - 1 : end };
}

/** A range without the space at its edges. */
function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

/**
 * Adds what layout alone shows to be said: turns of interviews and transcripts, dialogue behind dashes,
 * quotations set apart. What stands between marks inside such words is part of them.
 */
export function laidOut(text: string, all: readonly Spanned[]): Spanned[] {
  const turns = turnsOf(text, all);
  const dashes = dashesOf(text, all);
  let blocks = 0;
  return all.map((passage, i): Spanned => {
    const turn = turns[i];
    if (turn) {
      const continued = turn.words.start === passage.start;
      const marked = /^\s*["“„«]/u.test(text.slice(passage.start, passage.end));
      const words = bare(text, trimmed(text, turn.words), marked);
      return { ...passage, spans: [unmarked(words, continued)], label: turn.label };
    }
    const parts = dashes[i] ?? [];
    if (parts.length)
      return { ...passage, spans: parts.map((part) => unmarked(trimmed(text, part))) };
    if (passage.kind !== 'quotation' || ++blocks > BLOCKS) return passage;
    const block = blockQuotation(text, passage, all[i - 1], all[i + 1]);
    return block ? { ...passage, spans: [unmarked(trimmed(text, block))] } : passage;
  });
}
