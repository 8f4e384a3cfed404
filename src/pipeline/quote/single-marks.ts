import type { Marked } from './marks.ts';

/** Words that begin with an apostrophe for letters left out; after them no quotation is open. */
const ELISIONS = new Set(
  'em til till tis twas twere cause bout n round cos ere neath gainst twill s d ll ve re m'.split(
    ' ',
  ),
);

/** A mark that may open: at a word's beginning. */
const OPENER = /(?<=^|[\s([{—–\-"“«])(?:[‘'‚‹]|’(?=\p{Lu}))(?=[\p{L}\p{N}"“$£€[(…])/gu;

/** A mark that may close: at a word's end. */
const CLOSER = /(?<=[^\s‘'([{])[’'‘›](?=$|[\s.,;:!?)\]}—–\-"”»…])/gu;

/** How many marks that could close are tried for one that opens: keeps the search linear. */
const TRIES = 8;

/** True for `the leaders’ meeting` and `goin’ on`, where the mark stands for letters left out. */
const looksPossessive = (slice: string, at: number): boolean =>
  /[sSnN]/.test(slice.charAt(at - 1)) && /^\s[\p{Ll}\p{N}]/u.test(slice.slice(at + 1, at + 3));

function opens(slice: string, at: number, glyph: string): boolean {
  if (glyph === '‘' || glyph === '‚' || glyph === '‹') return true;
  const word = /^[\p{L}\p{N}]+/u.exec(slice.slice(at + 1, at + 12))?.[0] ?? '';
  return !ELISIONS.has(word.toLowerCase()) && !/^\d0s/.test(word);
}

/**
 * Reads the single marks of text[start, end), telling them from apostrophes. A stretch never holds
 * another; doubles are not looked at. Linear.
 */
export function readSingle(text: string, start: number, end: number): Marked[] {
  const slice = text.slice(start, end);
  const closers = Array.from(slice.matchAll(CLOSER), (match) => match.index);
  if (!closers.length) return [];
  const found: Marked[] = [];
  let next = 0;
  let covered = 0;
  for (const match of slice.matchAll(OPENER)) {
    if (match.index < covered || !opens(slice, match.index, match[0])) continue;
    while (next < closers.length && (closers[next] ?? 0) <= match.index) next++;
    const candidates = closers.slice(next, next + TRIES);
    const close =
      candidates.find((at) => !looksPossessive(slice, at)) ??
      (candidates.length === 1 ? candidates[0] : undefined);
    if (close === undefined || close < match.index + 2) continue;
    found.push({
      start: start + match.index + 1,
      end: start + close,
      outerStart: start + match.index,
      outerEnd: start + close + 1,
      style: 'single',
    });
    covered = close + 1;
  }
  return found;
}
