import type { ArticleFacts, DateFact, Fact } from '../../model/index.ts';
import { findAuthors } from './authors/authors.ts';
import { findCaptions } from './captions.ts';
import { findCredit } from './credit.ts';
import { findDateline } from './dateline.ts';
import { findDates } from './dates/dates.ts';
import { headFact } from './head/stated.ts';
import { siteKeys, titleFromHead } from './head/title.ts';
import { sameKey } from './names.ts';
import type { Claim, Page } from './page.ts';
import { findPublisher, siteNames } from './publisher.ts';
import { titleFromRecord } from './record.ts';
import { findSection, findTags } from './section.ts';
import { findStandfirst } from './standfirst.ts';
import { findTitle } from './title.ts';
import { findUrl, hostOf } from './url.ts';

/** The facts that lines state, and the claims on those lines, strongest first. */
export type PageFacts = Pick<
  ArticleFacts,
  | 'title'
  | 'standfirst'
  | 'authors'
  | 'published'
  | 'updated'
  | 'publisher'
  | 'host'
  | 'url'
  | 'section'
  | 'tags'
  | 'dateline'
  | 'credit'
  | 'captions'
> & { claims: Claim[] };

/** The date that a credit prints, where no other line states one. */
const creditDate = (dateline: ReturnType<typeof findDateline>): DateFact | null => {
  const { credit, date } = dateline;
  return credit === null || date === null
    ? null
    : { value: date.value, basis: 'stated', evidence: credit.value, line: credit.line };
};

/** What the head of an HTML page states, where it has one; what its lines print, where not. */
const fromHead = (page: Page): Pick<PageFacts, 'url' | 'section' | 'tags'> => {
  const { meta } = page;
  const [url] = meta?.urls ?? [];
  const [section] = meta?.sections ?? [];
  return {
    url: url === undefined ? null : headFact(url.value, url),
    section: section === undefined ? null : headFact(section.value, section),
    tags: (meta?.tags ?? []).flatMap((stated) =>
      stated.value
        .split(/(?:(?<!\s)\s+)?,\s*/)
        .filter((tag) => tag !== '' && tag.length <= 60)
        .map((tag) => headFact(tag, stated)),
    ),
  };
};

/** What the other facts are found by: the address, the headline, and what the site calls itself. */
export const contextOf = (page: Page) => {
  const { meta } = page;
  const head = fromHead(page);
  const printedUrl = head.url === null ? findUrl(page) : null;
  const url = head.url ?? printedUrl?.fact ?? null;
  const host = hostOf(url?.value ?? null);
  const headline =
    (meta && (titleFromRecord(page, meta, host) ?? titleFromHead(page, meta, host))) ??
    findTitle(page, url?.value ?? null);
  const names = siteNames(page);
  const site = new Set(names.map(({ name }) => sameKey(name)));
  if (meta !== null) for (const key of siteKeys(meta, host)) site.add(key);
  const title = headline?.claims.find(({ reason }) => reason === 'headline')?.index ?? -1;
  return { head, printedUrl, url, host, headline, names, site, title };
};

/** Everything that a page states besides its body. */
export const findFacts = (page: Page): PageFacts => {
  const { meta } = page;
  const { head, printedUrl, url, host, headline, names, site, title: at } = contextOf(page);
  const authors = findAuthors(page, at, site);
  const dates = findDates(page, at, url?.value ?? null);
  const dateline = findDateline(page);
  const tail = findCredit(page, authors.others);
  const credit: Fact | null = dateline.credit ?? tail?.fact ?? null;
  const section =
    head.section === null ? findSection(page, at, headline?.fact.value ?? null) : null;
  const tags = findTags(page);
  const captions = findCaptions(page);
  const claims = [
    ...(headline?.claims ?? []),
    ...authors.claims,
    ...dates.claims,
    ...(printedUrl?.claims ?? []),
    ...dateline.claims,
    ...(tail?.claims ?? []),
    ...(section?.claims ?? []),
    ...tags.claims,
    ...captions.claims,
    ...names
      .filter(({ why }) => why === 'masthead')
      .map(({ index }): Claim => ({ index, reason: 'site name' })),
  ];
  const taken = new Set(claims.map(({ index }) => index));
  const standfirst = at < 0 ? null : findStandfirst(page, at, taken);
  const [siteName] = meta?.sites ?? [];
  return {
    title: headline?.fact ?? null,
    standfirst: standfirst?.fact ?? null,
    authors: authors.people,
    published: dates.published ?? creditDate(dateline),
    updated: dates.updated,
    publisher:
      siteName === undefined
        ? findPublisher(page, { names, bylines: authors.others, credit, host })
        : headFact(siteName.value, siteName),
    host,
    url,
    section: head.section ?? section?.fact ?? null,
    tags: head.tags.length > 0 ? head.tags.slice(0, 30) : tags.fact,
    dateline: dateline.place,
    credit,
    captions: captions.fact,
    claims: [...claims, ...(standfirst?.claims ?? [])],
  };
};
