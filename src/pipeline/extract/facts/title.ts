import type { Fact } from '../../model/index.ts';
import { datesIn } from './date-text.ts';
import { sameKey } from './names.ts';
import { lineNumber, textAt, type Claim, type Found, type Page } from './page.ts';

/** How far above the body a headline may stand, in segments. */
const REACH = 40;
/** Lowest score at which a line counts as the headline. */
const ENOUGH = 3;

const LABEL = /^(?:reading|now reading|you are reading|headline|title)\s*:\s*(?=\S)/i;
const CRUMBS = /\s(?:>|»|›|\/|→|::)\s/u;
const NOT_TITLE = /^(?:by|updated|published|posted|photo|image|source|share|advertisement)\b/i;

/** The words of an address's last part that has some. */
export const slugWords = (url: string | null): Set<string> => {
  if (url === null) return new Set();
  const path = url.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  const parts = path
    .split('/')
    .map((part) => part.split(/[-_.]+/).filter((w) => /^[a-z]{3,}$/i.test(w)));
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), []);
  return new Set(longest.length >= 3 ? longest.map((word) => word.toLowerCase()) : []);
};

const inSlug = (words: readonly string[], slug: ReadonlySet<string>): number => {
  if (slug.size === 0 || words.length === 0) return 0;
  const long = words.filter((word) => word.length > 2);
  return long.filter((word) => slug.has(word)).length / Math.max(long.length, slug.size * 0.7, 1);
};

/** How well a line serves as the headline; -Infinity where it cannot be one. */
const score = (
  page: Page,
  index: number,
  endings: ReadonlyMap<string, number>,
  slug: ReadonlySet<string>,
): number => {
  const line = page.lines[index];
  if (!line) return -Infinity;
  const { segment, scan } = line;
  const words = scan.words.length + scan.ideographs / 3;
  if (words < 2 || words > 35 || segment.text.length > 250) return -Infinity;
  if (NOT_TITLE.test(segment.text) || CRUMBS.test(segment.text)) return -Infinity;
  const tag = segment.markup?.tag ?? '';
  const copies = endings.get(sameKey(segment.text)) ?? 0;
  const furniture = line.announced.words / Math.max(1, words);
  return (
    (segment.kind === 'heading' ? 3 : 0) +
    (tag === 'h1' ? 3 : 0) +
    (copies > 1 && words >= 4 ? 2 : 0) +
    (words >= 5 && words <= 22 ? 2 : words <= 3 ? -2 : 0) +
    (/[.,;:]$/.test(segment.text) ? -2 : 0) +
    (line.prose ? -2 : 0) +
    4 * line.cohesion +
    4 * inSlug(scan.words, slug) -
    4 * furniture -
    (segment.bullet ? 5 : 0) -
    (scan.digits > 0.4 * scan.letters ? 3 : 0) -
    (datesIn(segment.text).length > 0 && words < 12 ? 4 : 0) -
    0.12 * Math.max(0, page.first - index)
  );
};

/** How often each line's text stands on the page, alone or at the end of a breadcrumb or label. */
const countEndings = (page: Page): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { segment } of page.lines) {
    if (segment.text.length > 300) continue;
    const last = segment.text.replace(LABEL, '').split(CRUMBS).at(-1) ?? '';
    const key = sameKey(last);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** The headline of a page: the line above the body (or its first) that most looks like one. */
export const findTitle = (page: Page, url: string | null): Found<Fact> | null => {
  const endings = countEndings(page);
  const slug = slugWords(url);
  let best = { score: ENOUGH, index: -1 };
  const last = Math.min(page.first, page.lines.length - 1);
  for (let i = Math.max(0, page.first - REACH); i <= last; i++) {
    const value = score(page, i, endings, slug);
    if (value > best.score || (value === best.score && best.index >= 0))
      best = { score: value, index: i };
  }
  if (best.index < 0) return null;
  const text = textAt(page, best.index);
  return {
    fact: { value: text, basis: 'stated', evidence: text, line: lineNumber(page, best.index) },
    claims: titleClaims(page, text, best.index),
  };
};

/** A copy of the headline this far below the body's start is a subheading, and stays. */
const NEAR_START = 3;

/** Every line that prints the headline, or ends in it as a breadcrumb or reading bar does. */
export const titleClaims = (page: Page, title: string, at: number): Claim[] => {
  const key = sameKey(title);
  return page.lines.flatMap(({ segment }, index): Claim[] => {
    if (index === at) return [{ index, reason: 'headline' }];
    if (segment.text.length > title.length + 200) return [];
    if (page.kept[index] && index > page.first + NEAR_START) return [];
    const last = segment.text.replace(LABEL, '').split(CRUMBS).at(-1) ?? '';
    return key !== '' && sameKey(last) === key ? [{ index, reason: 'headline repeated' }] : [];
  });
};
