import type { ArticleFacts, DateFact, Fact } from '../../model/index.ts';
import { findByline } from './byline.ts';
import { findCaptions } from './captions.ts';
import { findCredit } from './credit.ts';
import { findDateline } from './dateline.ts';
import { findDates } from './dates.ts';
import { sameKey } from './names.ts';
import type { Claim, Page } from './page.ts';
import { findPublisher, siteNames } from './publisher.ts';
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

/** Everything that a page states besides its body. */
export const findFacts = (page: Page): PageFacts => {
  const url = findUrl(page);
  const host = hostOf(url?.fact.value ?? null);
  const title = findTitle(page, url?.fact.value ?? null);
  const at = title?.claims.find(({ reason }) => reason === 'headline')?.index ?? -1;
  const names = siteNames(page);
  const byline = findByline(
    page,
    at < 0 ? 0 : at - 6,
    new Set(names.map(({ name }) => sameKey(name))),
  );
  const dates = findDates(page, at);
  const dateline = findDateline(page);
  const tail = findCredit(page, byline.others);
  const credit: Fact | null = dateline.credit ?? tail?.fact ?? null;
  const section = findSection(page, at, title?.fact.value ?? null);
  const tags = findTags(page);
  const captions = findCaptions(page);
  const claims = [
    ...(title?.claims ?? []),
    ...byline.claims,
    ...dates.claims,
    ...(url?.claims ?? []),
    ...dateline.claims,
    ...(tail?.claims ?? []),
    ...(section?.claims ?? []),
    ...tags.claims,
    ...captions.claims,
  ];
  const taken = new Set(claims.map(({ index }) => index));
  const standfirst = at < 0 ? null : findStandfirst(page, at, taken);
  return {
    title: title?.fact ?? null,
    standfirst: standfirst?.fact ?? null,
    authors: byline.people,
    published: dates.published ?? creditDate(dateline),
    updated: dates.updated,
    publisher: findPublisher(page, { names, bylines: byline.others, credit, host }),
    host,
    url: url?.fact ?? null,
    section: section?.fact ?? null,
    tags: tags.fact,
    dateline: dateline.place,
    credit,
    captions: captions.fact,
    claims: [...claims, ...(standfirst?.claims ?? [])],
  };
};
