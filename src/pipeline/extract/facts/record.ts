import type { Fact, Statement, Statements } from '../../model/index.ts';
import { headFact } from './head/stated.ts';
import { siteKeys, withoutSite } from './head/title.ts';
import type { Meta } from './meta.ts';
import { sameKey } from './names.ts';
import type { Found, Page } from './page.ts';
import { titleClaims } from './title.ts';

const NOTHING: Meta = {
  titles: [],
  sites: [],
  authors: [],
  published: [],
  updated: [],
  urls: [],
  sections: [],
  tags: [],
  descriptions: [],
  times: [],
  language: null,
  base: null,
};

const codeIn = (list: readonly Statement[]): string | null => {
  for (const { value } of list) {
    const code = /^[a-z]{2,3}(?=$|[-_])/i.exec(value)?.[0];
    if (code !== undefined) return code.toLowerCase();
  }
  return null;
};

/**
 * What a page states of itself, behind what its record (or front matter, or archive) states of it:
 * the record's own word is trusted first. An address at which a page was only fetched comes last.
 */
export const withRecord = (
  meta: Meta | null,
  stated: Partial<Statements> | undefined,
): Meta | null => {
  if (stated === undefined) return meta;
  const own = meta ?? NOTHING;
  const urls = [...(stated.urls ?? []), ...own.urls, ...(stated.fetched ?? [])];
  return {
    titles: [...(stated.titles ?? []), ...own.titles],
    sites: [...(stated.sites ?? []), ...own.sites],
    authors: [...(stated.authors ?? []), ...own.authors],
    published: [...(stated.published ?? []), ...own.published],
    updated: [...(stated.updated ?? []), ...own.updated],
    urls,
    sections: [...(stated.sections ?? []), ...own.sections],
    tags: stated.tags ?? own.tags,
    descriptions: [...(stated.descriptions ?? []), ...own.descriptions],
    times: own.times,
    language: codeIn(stated.languages ?? []) ?? own.language,
    base: own.base ?? urls[0]?.value ?? null,
  };
};

/** How far below the body's start the line may stand that prints the record's headline. */
const NEAR_START = 3;

/** The headline that a record states, before any heading of the page is asked. */
export const titleFromRecord = (
  page: Page,
  meta: Meta,
  host: string | null,
): Found<Fact> | null => {
  const sites = siteKeys(meta, host);
  for (const statement of page.capture.stated?.titles ?? []) {
    const title = withoutSite(statement.value.replace(/\s+/g, ' ').trim(), sites);
    const key = sameKey(title);
    if (key === '') continue;
    const top = page.lines.slice(0, page.first + NEAR_START);
    const at = top.findIndex(({ segment }) => sameKey(segment.text.slice(0, 500)) === key);
    return { fact: headFact(title, statement), claims: titleClaims(page, title, at) };
  }
  return null;
};
