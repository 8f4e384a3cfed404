import type { Reason } from '../../model/index.ts';
import { bitOf, type Furniture } from '../features/lexicon.ts';
import type { Line } from '../features/page.ts';
import { datesIn } from '../facts/date-text.ts';

/** What a line that announces a kind of furniture is called, surest kinds first. */
const NAMES: readonly (readonly [Furniture, Reason])[] = [
  ['consent', 'consent banner'],
  ['comments', 'comment form'],
  ['copyright', 'copyright notice'],
  ['advertisement', 'advertisement'],
  ['account', 'sign-in form'],
  ['subscribe', 'newsletter or subscription offer'],
  ['related', 'related headline'],
  ['player', 'player'],
  ['tags', 'tags'],
  ['caption', 'picture label'],
  ['share', 'share bar'],
  ['author', 'about the author'],
  ['about', 'site description'],
  ['legal', 'footer link'],
  ['source', 'link to a source'],
  ['published', 'date or reading time'],
  ['navigation', 'menu'],
];

/** Headings of these kinds name what follows them, until another one or the body comes. */
const HEADS: ReadonlySet<Reason> = new Set<Reason>([
  'related headline',
  'comment form',
  'site description',
  'sign-in form',
  'newsletter or subscription offer',
  'about the author',
  'share bar',
  'player',
  'tags',
]);

/** These name only what follows without a blank line. */
const BRIEF_HEADS: ReadonlySet<Reason> = new Set<Reason>(['advertisement', 'consent banner']);

/** A line this long speaks in sentences, in which furniture words say little. */
const LONG = 20;

const named = (line: Line): Reason | null => {
  const { kinds, words } = line.announced;
  const { text, bullet } = line.segment;
  if (/^back to\b/i.test(text) || (bullet && kinds !== 0 && line.scan.words.length <= 3))
    return 'menu';
  if (kinds === 0) return null;
  // A single furniture word in a long line is chance.
  if (words * 4 < line.scan.words.length && words < 3) return null;
  return NAMES.find(([kind]) => (kinds & bitOf(kind)) !== 0)?.[1] ?? null;
};

const byShape = (line: Line, place: Reason): Reason => {
  const words = line.scan.words.length;
  if (line.scan.letters === 0) return 'signs without words';
  if (line.segment.bullet && words <= 6) return 'menu';
  if (words <= 12 && datesIn(line.segment.text).length > 0) return 'date of another page';
  return place;
};

/**
 * Why each dropped line was dropped, in words for a reader: what it announces itself, what the
 * heading above it announced, its shape, or at least where it stands.
 *
 * @param settled true for lines that are body or fact: a heading's word ends there
 */
export const reasonsFor = (
  lines: readonly Line[],
  settled: readonly boolean[],
  first: number,
  last: number,
): Reason[] => {
  let head: Reason | null = null;
  let brief: Reason | null = null;
  return lines.map((line, i) => {
    if (settled[i]) {
      head = null;
      brief = null;
      return 'body';
    }
    const own = named(line);
    const words = line.scan.words.length;
    const { bullet, gap } = line.segment;
    if (gap > 0) brief = null;
    if (own !== null && words <= 6 && !bullet && HEADS.has(own)) head = own;
    if (own !== null && BRIEF_HEADS.has(own)) brief = own;
    if (own !== null && (words < LONG || head === null)) return own;
    if (brief !== null) return brief;
    if (head !== null && !bullet) return head;
    const place =
      i < first ? 'before the article' : i > last ? 'after the article' : 'inserted in the article';
    return byShape(line, place);
  });
};
