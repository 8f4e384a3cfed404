import type { Block } from '../model/index.ts';
import type { Line } from './features/page.ts';
import { toMarkdown } from './html/markdown.ts';

/** A kept line and its text after facts were taken out of it. */
export type Kept = { line: Line; text: string };

const BULLET = /^[•◦▪‣●○·*+–-]\s+/u;
const OPEN_END = /[\p{Ll},–—]$/u;
const GOES_ON = /^[\p{Ll},;:)”’]/u;
const HEADING_WORDS = 14;

/** A short line without a stop, standing before a paragraph: a subheading that lost its mark. */
const looksLikeHeading = (text: string, next: Kept | undefined): boolean => {
  if (
    next === undefined ||
    next.line.segment.bullet ||
    next.line.scan.words.length <= HEADING_WORDS
  )
    return false;
  if (text.split(' ').length > HEADING_WORDS) return false;
  return /^[\p{Lu}\p{N}“"‘'¿¡]/u.test(text) && !/[.!?:;,…。][”’"')\]]*$/u.test(text);
};

/** A line that the dump broke off in mid-sentence goes on in the next one. */
const continues = (before: Kept | undefined, { line, text }: Kept): boolean => {
  if (before === undefined || line.segment.gap > 0 || line.segment.bullet || line.segment.markup)
    return false;
  return (
    before.line.segment.to + 1 === line.segment.from &&
    OPEN_END.test(before.text) &&
    GOES_ON.test(text) &&
    before.line.segment.kind === line.segment.kind
  );
};

/** The body's blocks from the kept lines. */
export const blocksOf = (kept: readonly Kept[], base: string | null): Block[] => {
  const joined: Kept[] = [];
  for (const one of kept) {
    const before = joined.at(-1);
    if (before !== undefined && continues(before, one)) {
      joined[joined.length - 1] = { line: one.line, text: `${before.text} ${one.text}` };
    } else joined.push(one);
  }
  return joined.flatMap((one, i): Block[] => {
    const { segment } = one.line;
    const listed = segment.kind === 'item' && BULLET.test(one.text);
    const text = listed ? one.text.replace(BULLET, '') : one.text;
    if (text === '') return [];
    if (segment.markup === null) {
      const plain = segment.kind === 'item' && !listed;
      const kind =
        plain || segment.kind === 'paragraph'
          ? looksLikeHeading(text, joined[i + 1])
            ? 'heading'
            : 'paragraph'
          : segment.kind;
      return [{ kind, text }];
    }
    if (segment.runs === null || text !== segment.text) return [{ kind: segment.kind, text }];
    return [{ kind: segment.kind, text, markdown: toMarkdown(segment.runs, base) }];
  });
};
