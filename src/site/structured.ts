import type {
  ArticleFacts,
  DateFact,
  Fact,
  Member,
  Person,
  Story,
  Utterance,
} from '../pipeline/model/index.ts';

/**
 * schema.org objects for the pages. Only what a capture states (or an editor corrected) is said of
 * an article: what is inferred or absent is left out, so that no machine takes it for printed.
 */

type Reference = { '@id': string };
type Organization = { '@type': 'Organization'; '@id'?: string; name: string; url?: string };
type Human = { '@type': 'Person'; '@id'?: string; name: string; url?: string };

/** Someone who is quoted, with the other spellings that are printed. */
export type PersonLd = (Human | Organization) & { alternateName?: string[]; description?: string };

export type NewsArticleLd = {
  '@type': 'NewsArticle';
  '@id': string;
  url: string;
  headline?: string;
  datePublished?: string;
  dateModified?: string;
  author?: Human[];
  publisher?: Organization;
  articleSection?: string;
  inLanguage?: string;
  /** The page that was captured. */
  isBasedOn?: string;
};

export type QuotationLd = {
  '@type': 'Quotation';
  '@id': string;
  url: string;
  text: string;
  spokenByCharacter?: Human | Organization;
  /** The articles that print it. */
  isBasedOn: Reference[];
};

export type StoryLd = {
  '@type': 'CollectionPage';
  '@id': string;
  url: string;
  name: string;
  description: string;
  isPartOf: Reference;
  hasPart: (NewsArticleLd | QuotationLd)[];
};

export type SiteLd = {
  '@type': 'WebSite';
  '@id': string;
  url: string;
  name: string;
  description: string;
  potentialAction: {
    '@type': 'SearchAction';
    target: { '@type': 'EntryPoint'; urlTemplate: string };
    'query-input': string;
  };
};

/** Full addresses of what the objects name. */
export type Addresses = {
  site: string;
  search: string;
  story: (id: string) => string;
  utterance: (story: string, id: string) => string;
  article: (id: string) => string;
  person: (id: string) => string;
};

/** What a story's object takes from elsewhere. */
export type Lookup = {
  /** Name of an outlet. */
  source: (id: string) => string | undefined;
  person: (id: string) => Person | undefined;
  article: (id: string) => ArticleFacts | undefined;
};

const known = <F extends Fact | DateFact>(fact: F | null | undefined): F | undefined =>
  fact && fact.basis !== 'inferred' ? fact : undefined;

/** A day, or the moment where time and zone are stated too: without a zone it would be a guess. */
const moment = ({ value, time, zone }: DateFact): string =>
  time !== undefined && zone !== undefined ? `${value}T${time}:00${zone}` : value;

const organization = (name: string): Organization => ({ '@type': 'Organization', name });

/** What one article's own page and its story's page say alike. */
const newsArticle = (
  { id, title, url }: Pick<ArticleFacts, 'id'> & Partial<Pick<ArticleFacts, 'title' | 'url'>>,
  { article }: Addresses,
): NewsArticleLd => ({
  '@type': 'NewsArticle',
  '@id': `${article(id)}#article`,
  url: article(id),
  ...(known(title) && { headline: known(title)?.value }),
  ...(known(url) && { isBasedOn: known(url)?.value }),
});

/** An article, on its own page. */
export const articleLd = (facts: ArticleFacts, addresses: Addresses): NewsArticleLd => {
  const published = known(facts.published);
  const updated = known(facts.updated);
  const publisher = known(facts.publisher);
  const section = known(facts.section);
  const authors = facts.authors.filter((author) => known(author));
  return {
    ...newsArticle(facts, addresses),
    ...(published && { datePublished: moment(published) }),
    ...(updated && { dateModified: moment(updated) }),
    ...(authors.length > 0 && {
      author: authors.map(({ value }): Human => ({ '@type': 'Person', name: value })),
    }),
    ...(publisher && { publisher: organization(publisher.value) }),
    ...(section && { articleSection: section.value }),
    ...(facts.language.value !== 'und' && { inLanguage: facts.language.value }),
  };
};

const memberLd = (member: Member, addresses: Addresses, lookup: Lookup): NewsArticleLd => {
  const date = known(member.date);
  const source = member.source === null ? undefined : lookup.source(member.source);
  return {
    ...newsArticle(lookup.article(member.article) ?? { id: member.article }, addresses),
    ...(date && { datePublished: moment(date) }),
    ...(source !== undefined && { publisher: organization(source) }),
  };
};

const named = (person: Person, { person: address }: Addresses): Human | Organization => {
  const url = address(person.id);
  return {
    '@type': person.kind === 'person' ? 'Person' : 'Organization',
    '@id': `${url}#person`,
    name: person.name,
    url,
  };
};

/** Someone who is quoted, on their own page. */
export const personLd = (person: Person, addresses: Addresses): PersonLd => {
  const others = person.spellings.map(({ text }) => text).filter((text) => text !== person.name);
  return {
    ...named(person, addresses),
    ...(others.length > 0 && { alternateName: others }),
    ...(person.roles.length > 0 && { description: person.roles.join('; ') }),
  };
};

const quotationLd = (
  { id, home, speaker, readings }: Utterance,
  addresses: Addresses,
  lookup: Lookup,
): QuotationLd => {
  const person = speaker && lookup.person(speaker.person);
  const url = addresses.utterance(home, id);
  return {
    '@type': 'Quotation',
    '@id': url,
    url,
    text: readings[0].text,
    ...(person && { spokenByCharacter: named(person, addresses) }),
    isBasedOn: [...new Set(readings.map(({ article }) => article))].map((article) => ({
      '@id': `${addresses.article(article)}#article`,
    })),
  };
};

const siteId = ({ site }: Addresses): string => `${site}#site`;

/** A story: its articles, and what was said in words that stand between marks. */
export const storyLd = (story: Story, addresses: Addresses, lookup: Lookup): StoryLd => ({
  '@type': 'CollectionPage',
  '@id': addresses.story(story.id),
  url: addresses.story(story.id),
  name: story.title.text,
  description: story.summary.text,
  isPartOf: { '@id': siteId(addresses) },
  hasPart: [
    ...story.members.map((member) => memberLd(member, addresses, lookup)),
    ...story.utterances
      .filter(({ home }) => home === story.id)
      .filter(({ readings }) => readings.some(({ variation }) => variation !== 'paraphrase'))
      .map((utterance) => quotationLd(utterance, addresses, lookup)),
  ],
});

/** The site, on its front page. */
export const siteLd = (addresses: Addresses): SiteLd => ({
  '@type': 'WebSite',
  '@id': siteId(addresses),
  url: addresses.site,
  name: 'Variorum',
  description: 'Each news story once, every quotation laid side by side as each outlet printed it.',
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${addresses.search}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  },
});
