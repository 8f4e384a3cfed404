import type { Range } from '../text/sentences.ts';

/**
 * Words between two marks: `start`/`end` without the marks, `outerStart`/`outerEnd` with them. Without
 * marks (style *none*) layout alone shows that they are said, and both are the same.
 */
export type Marked = Range & {
  outerStart: number;
  outerEnd: number;
  style: 'double' | 'single' | 'none';
};

/** What the double marks of one passage say. Offsets count in the same text as the passage's. */
export type Reading = {
  /** Closed stretches, in order, none inside another. */
  closed: Marked[];
  /** The outermost mark that opens and is never closed, with the closed stretches after it. */
  unclosed: { start: number; outerStart: number; inside: number } | null;
  /** A mark that closes what this passage never opened, before any other mark. */
  unopened: { end: number; outerEnd: number } | null;
  /** The passage begins with a mark that opens. */
  begins: boolean;
};

const DOUBLE = /'''|''|``|["“”„‟«»＂「」『』]/g;
const OPENERS = new Set(['“', '„', '‟', '``', '«', '「', '『']);
const CLOSERS = new Set(['”', '»', '」', '』']);
const BRACKET_OPEN = '([{—–-/‘\'“"«„';
const BRACKET_CLOSE = ')]}—–-/’\'”"».,;:!?…*';

/** How a mark stands to the characters beside it. */
type Stance = { space: boolean; opens: boolean; closes: boolean };

function stance(text: string, from: number, to: number, start: number, end: number): Stance {
  const before = from > start ? text.charAt(from - 1) : ' ';
  const after = to < end ? text.charAt(to) : ' ';
  const spaceBefore = /\s/.test(before);
  const spaceAfter = /\s/.test(after);
  const continues = after === '…' || text.startsWith('...', to);
  return {
    space: spaceBefore && spaceAfter,
    opens:
      !spaceAfter &&
      (spaceBefore || BRACKET_OPEN.includes(before)) &&
      (continues || !BRACKET_CLOSE.includes(after) || '\'"“‘’-—–'.includes(after)),
    closes: !spaceBefore && (spaceAfter || BRACKET_CLOSE.includes(after)),
  };
}

/** Whether a mark opens or closes, by its glyph, its neighbours and whether one is open. */
function direction(glyph: string, { space, opens, closes }: Stance, open: boolean): 1 | -1 | 0 {
  const leans = OPENERS.has(glyph) ? 1 : CLOSERS.has(glyph) ? -1 : 0;
  // A mark the wrong way round is known by standing where only the other kind can.
  if (leans > 0) return open && closes && !opens ? -1 : 1;
  if (leans < 0) return opens && !closes ? 1 : -1;
  if (space) return open ? -1 : 1;
  if (opens && !closes) return 1;
  if (closes && !opens) return -1;
  return open ? -1 : opens ? 1 : 0;
}

/** Reads the double marks (`"`, `“”`, `„“`, `«»`, `''` …) of text[start, end). Linear. */
export function readDouble(text: string, start: number, end: number): Reading {
  const slice = text.slice(start, end);
  const result: Reading = { closed: [], unclosed: null, unopened: null, begins: false };
  const stack: { start: number; outerStart: number; inside: number }[] = [];
  const indent = slice.length - slice.trimStart().length;
  let first = true;
  for (const match of slice.matchAll(DOUBLE)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const way = direction(match[0], stance(text, from, to, start, end), stack.length > 0);
    // Three strokes in a row are a double mark beside a single one, which belongs to the words.
    const single = match[0] === "'''" ? 1 : 0;
    if (way > 0) {
      if (match.index === indent) result.begins = true;
      stack.push({ start: to - single, outerStart: from, inside: result.closed.length });
    } else if (way < 0) {
      const open = stack.pop();
      if (open) {
        result.closed.length = open.inside;
        const { start: inner, outerStart } = open;
        result.closed.push({
          start: inner,
          end: from + single,
          outerStart,
          outerEnd: to,
          style: 'double',
        });
      } else if (first && !/\d/.test(slice.charAt(match.index - 1))) {
        result.unopened = { end: from, outerEnd: to };
      }
    }
    first = false;
  }
  result.unclosed = stack[0] ?? null;
  return result;
}
