import type { Fact } from '../../../model/index.ts';
import { words } from '../../../text/words.ts';
import type { Meta, Stated } from '../meta.ts';
import { isPersonName, sameKey } from '../names.ts';
import { lineNumber, textAt, type Found, type Page } from '../page.ts';
import { titleClaims } from '../title.ts';
import { headFact } from './stated.ts';
import { beforeStroke } from './stroke.ts';

/** What stands between a headline and the site's name in a title element. */
const SEPARATOR = /(?<!\s)\s+(?:[|•·»›‹«–—-]|::|\/\/)\s+|(?:(?<!\s)\s+)?\|\s*/u;

/** A heading this much like one of the head's titles is the headline. */
const LIKE = 0.1;

const LONGEST = 300;

/** Share of the words of the shorter text that the longer one has too. */
const likeness = (a: string, b: string): number => {
  const left = new Set(words(a.slice(0, LONGEST)).map(({ form }) => form));
  const right = new Set(words(b.slice(0, LONGEST)).map(({ form }) => form));
  let shared = 0;
  for (const form of left) if (right.has(form)) shared++;
  return shared / Math.max(1, left.size + right.size - shared);
};

/** A title without the site's name before or behind it. */
export const withoutSite = (title: string, sites: ReadonlySet<string>): string => {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isSite = (part: string | undefined): boolean =>
    part !== undefined && sites.has(sameKey(part));
  const last = parts.at(-1);
  if (isSite(last))
    return withoutSite(
      title
        .slice(0, title.lastIndexOf(last ?? ''))
        .replace(/(?<![\s|•·»›‹«–—:/-])[\s|•·»›‹«–—:/-]+$/u, ''),
      sites,
    );
  const [first] = parts;
  if (isSite(first)) return title.slice((first ?? '').length).replace(/^[\s|•·»›‹«–—:/-]+/u, '');
  return title;
};

/**
 * Keys of the names that a page's title may carry: the site's, and its host with and without
 * ending. A person who is named as publisher and as author is an author with a site of their own.
 */
export const siteKeys = (meta: Meta, host: string | null): Set<string> => {
  const authors = new Set(meta.authors.map(({ value }) => value));
  const own = meta.sites.filter(
    ({ value, where }) =>
      !(where.startsWith('JSON-LD') && authors.has(value) && isPersonName(value)),
  );
  const keys = new Set(own.map(({ value }) => sameKey(value)));
  if (host !== null) {
    keys.add(sameKey(host));
    keys.add(sameKey(host.replace(/\.(?:com?|org|net|gov|ac|edu)?\.?[a-z]{2,6}$/, '')));
    keys.add(sameKey(host.split('.').at(-2) ?? ''));
  }
  keys.delete('');
  return keys;
};

type Heading = { index: number; text: string; like: number };

/** The main headings of the page, each with its likeness to what the head calls the article. */
const headings = (page: Page, titles: readonly string[]): Heading[] =>
  page.lines.flatMap(({ segment }, index): Heading[] => {
    const tag = segment.markup?.tag;
    if (tag !== 'h1' && tag !== 'h2') return [];
    if (segment.text.length > LONGEST) return [];
    const like = Math.max(0, ...titles.map((title) => likeness(title, segment.text)));
    return tag === 'h1' || like > 0.9 ? [{ index, text: segment.text, like }] : [];
  });

/**
 * The headline of an HTML page: the main heading that is most like the titles in its head; failing
 * that, the head's own title without the site's name.
 */
export const titleFromHead = (page: Page, meta: Meta, host: string | null): Found<Fact> | null => {
  const sites = siteKeys(meta, host);
  const clean = ({ value }: Stated): string => withoutSite(value, sites);
  const titles = meta.titles
    .slice(0, 6)
    .filter(({ value }) => value.length <= LONGEST)
    .map(clean);
  const found = headings(page, titles).filter(({ text }) => !sites.has(sameKey(text)));
  const best = found.reduce<Heading | null>(
    (a, b) => (a === null || b.like > a.like ? b : a),
    null,
  );
  if (best !== null && (titles.length === 0 || best.like >= LIKE)) {
    const text = beforeStroke(withoutSite(textAt(page, best.index), sites));
    const tag = page.lines[best.index]?.segment.markup?.tag ?? '';
    return {
      fact: {
        value: text,
        basis: 'stated',
        evidence: `<${tag}>: ${textAt(page, best.index)}`,
        line: lineNumber(page, best.index),
      },
      claims: titleClaims(page, text, best.index),
    };
  }
  const stated = meta.titles.find(
    ({ value }) => value.length <= LONGEST && clean({ value, where: '' }) !== '',
  );
  if (stated === undefined) return null;
  const text = beforeStroke(clean(stated));
  return { fact: headFact(text, stated), claims: titleClaims(page, text, -1) };
};
