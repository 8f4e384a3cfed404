import { bitOf, type Furniture } from '../features/lexicon.ts';
import type { Line } from '../features/page.ts';
import { datesIn } from '../facts/date-text.ts';

/** What a line that announces a kind of furniture is called, surest kinds first. */
const NAMES: readonly (readonly [Furniture, string])[] = [
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
const HEADS: ReadonlySet<string> = new Set([
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

const named = (line: Line): string | null => {
  const { kinds, words } = line.announced;
  if (kinds === 0) return null;
  // A single furniture word in a long line is chance.
  if (words * 4 < line.scan.words.length && words < 3) return null;
  return NAMES.find(([kind]) => (kinds & bitOf(kind)) !== 0)?.[1] ?? null;
};

const byShape = (line: Line, place: string): string => {
  const words = line.scan.words.length;
  if (line.scan.letters === 0) return 'signs without words';
  if (line.segment.bullet && words <= 6) return 'menu';
  if (words <= 12 && datesIn(line.segment.text).length > 0) return 'date of another page';
  return place;
};

/**
 * Why each dropped line was dropped, in words for a reader: what it announces itself, what the
 * heading above it announced, its shape, or at least where it stands.
 */
export const reasonsFor = (lines: readonly Line[], kept: readonly boolean[]): string[] => {
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  let head: string | null = null;
  return lines.map((line, i) => {
    if (kept[i]) {
      head = null;
      return 'body';
    }
    const own = named(line);
    const short = line.scan.words.length <= 6;
    if (own !== null && short && !line.segment.bullet && HEADS.has(own)) head = own;
    if (own !== null) return own;
    if (head !== null && !line.segment.bullet) return head;
    const place =
      i < first ? 'before the article' : i > last ? 'after the article' : 'inserted in the article';
    return byShape(line, place);
  });
};
