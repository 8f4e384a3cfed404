import type { Fact, SourceEntry } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import { isAgency } from './agencies.ts';
import { sameKey } from './names.ts';
import { lineNumber, textAt, type Page } from './page.ts';

/** A name that a page gives its site, and the line that does so. */
export type SiteName = { name: string; index: number; why: string };

const CRUMBS = /\s(?:>|»|›|→|::)\s/u;
const GENERIC = new Set([
  'home',
  'homepage',
  'main',
  'start',
  'news',
  'blog',
  'blogs',
  'world',
  'index',
  'articles',
  'latest',
  'politics',
  'business',
  'sport',
  'sports',
  'all',
  'posts',
  'archive',
  'startseite',
]);
/** The sign, the word, the years and the formula of a copyright line: what is left names the holder. */
const SIGNS =
  /©|[™®]|\(c\)|\bcopyright\b|\b(?:19|20)\d\d\b(?:\s?[-–—]\s?(?:(?:19|20)\d\d|present|\d\d)\b)?|\ball rights? reserved\b|\brights reserved\b/gi;
const CORPORATE =
  /(?<![\s,])[\s,]+(?:inc|ltd|llc|plc|gmbh|corp|corporation|co|company|limited|pty|s\.?a|ag)\.?$/i;
const NO_HOLDER =
  /\b(?:powered|designed|developed|theme|template|privacy|terms|cookies?|contact|about|site ?map|policy|by|reserved|licen[sc]ed|registered|reproduced|subsidiary)\b/i;

/** A line that is the same name printed twice in a row, as a logo and its text are. */
export const doubled = (text: string): string | null => {
  const length = text.length;
  if (length < 6 || length > 100) return null;
  for (const gap of [0, 1]) {
    const half = (length - gap) / 2;
    if (!Number.isInteger(half)) continue;
    const left = text.slice(0, half);
    if (left === text.slice(half + gap) && left.includes(' ') && (gap === 0 || text[half] === ' '))
      return left;
  }
  return null;
};

/** The holder that a copyright line names: in the part with the sign, else in one after it. */
const namedByCopyright = (text: string): string | null => {
  if (text.length > 200 || !/©|\(c\)|\bcopyright\b/i.test(text)) return null;
  const parts = text.split(/(?:(?<!\s)\s+)?[|•·]\s*|\.\s+/);
  const at = parts.findIndex((part) => /©|\(c\)|\bcopyright\b/i.test(part));
  for (const part of parts.slice(at)) {
    const name = part
      .replace(SIGNS, ' ')
      .replace(/^[\s,.:–—-]*(?:by\s+)?/i, '')
      .replace(/(?<![\s,.:–—-])[\s,.:–—-]+$/, '')
      .replace(CORPORATE, '')
      .replace(/\s+/g, ' ');
    if (name === '') continue;
    const fits = name.length >= 3 && name.length <= 50 && name.split(' ').length <= 6;
    return fits && /^[\p{Lu}\p{Lo}]/u.test(name) && !NO_HOLDER.test(name) && !isAgency(name)
      ? name
      : null;
  }
  return null;
};

/** Names that the page gives its site in mastheads, breadcrumbs and copyright lines, surest first. */
export const siteNames = (page: Page): SiteName[] => {
  const names: SiteName[] = [];
  const rights: SiteName[] = [];
  for (let index = 0; index < page.lines.length; index++) {
    const text = textAt(page, index);
    if (text.length > 300 || page.kept[index]) continue;
    const masthead = doubled(text);
    if (masthead !== null && (page.lines[index]?.repeats ?? 0) > 1)
      names.push({ name: masthead, index, why: 'masthead' });
    if (CRUMBS.test(text)) {
      const [first = '', ...others] = text.split(CRUMBS);
      if (others.length >= 2 && first.length <= 50 && !GENERIC.has(fold(first)))
        names.push({ name: first.trim(), index, why: 'breadcrumb' });
    }
    const holder = namedByCopyright(text);
    if (holder !== null) rights.push({ name: holder, index, why: 'copyright line' });
  }
  return [...names, ...rights];
};

const entryOf = (name: string, outlets: readonly SourceEntry[]): SourceEntry | undefined => {
  const key = sameKey(name);
  return outlets.find((entry) =>
    [entry.name, ...entry.aliases].some((known) => sameKey(known) === key),
  );
};

/** Outlet names in a credit such as `AGENCY - OUTLET / OUTLET2 - 13th Feb, 2025`. */
const inCredit = (credit: string): string[] =>
  credit
    .split(/(?<!\s)\s+[-–—]\s+|(?:(?<!\s)\s+)?[/|]\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isAgency(part) && !/\d/.test(part) && part.length <= 50);

const stated = (page: Page, { name, index }: Pick<SiteName, 'name' | 'index'>): Fact => ({
  value: name,
  basis: 'stated',
  evidence: textAt(page, index),
  line: lineNumber(page, index),
});

/**
 * The outlet that published the page, as it names itself: in its byline, masthead, breadcrumb or
 * copyright line, in the credit of the text, or through the host that an editor's entry maps.
 */
export const findPublisher = (
  page: Page,
  found: {
    names: readonly SiteName[];
    bylines: readonly { name: string; index: number }[];
    credit: Fact | null;
    host: string | null;
  },
): Fact | null => {
  const { names, bylines, credit, host } = found;
  const keys = new Set(names.map(({ name }) => sameKey(name)));
  // The byline sets the site's name as a name; a masthead's capitals are a designer's.
  const own = bylines.find(({ name }) => keys.has(sameKey(name)));
  if (own) return stated(page, own);
  const [sure] = names;
  if (sure) return stated(page, sure);
  if (credit) {
    const [outlet] = credit.evidence.includes(credit.value) ? inCredit(credit.value) : [];
    if (outlet !== undefined && /\s[-–—/|]\s|\//.test(credit.value))
      return {
        value: outlet,
        basis: 'stated',
        evidence: credit.evidence,
        ...(credit.line !== undefined && { line: credit.line }),
      };
  }
  const known = bylines.find(
    ({ name }) => entryOf(name, page.outlets) !== undefined && !isAgency(name),
  );
  if (known) return stated(page, known);
  const entry =
    host === null
      ? undefined
      : page.outlets.find(({ hosts }) => hosts.some((h) => host === h || host.endsWith(`.${h}`)));
  return entry === undefined
    ? null
    : { value: entry.name, basis: 'inferred', evidence: `the host of the address, ${host ?? ''}` };
};
