import type { ArticleFacts, DateFact, Fact, Person, Source } from '../../pipeline/model/index.ts';

/** What the settings say of the site. */
export type Site = { name: string; description: string };

/** Full addresses of what the objects name. */
export type Addresses = {
  site: string;
  search: string;
  story: (id: string) => string;
  utterance: (story: string, id: string) => string;
  article: (id: string) => string;
  person: (id: string) => string;
  source: (id: string) => string;
  topic: (id: string) => string;
};

/** What a story's object takes from elsewhere. */
export type Lookup = {
  source: (id: string) => Pick<Source, 'id' | 'name' | 'kind'> | undefined;
  person: (id: string) => Pick<Person, 'id' | 'name' | 'kind'> | undefined;
  article: (id: string) => ArticleFacts | undefined;
};

/** Another object, described where its id is. */
export type Reference = { '@id': string };

/**
 * A fact that a capture states or an editor corrected. What is inferred is not said to machines,
 * which would take it for printed.
 */
export const known = <F extends Fact | DateFact>(fact: F | null | undefined): F | undefined =>
  fact && fact.basis !== 'inferred' ? fact : undefined;

/** A day, or the moment where time and zone are stated too: without a zone it would be a guess. */
export const moment = ({ value, time, zone }: DateFact): string =>
  time !== undefined && zone !== undefined ? `${value}T${time}:00${zone}` : value;

/** A list, or nothing where it is empty: JSON leaves out what is undefined. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;

/** Id of the site's object, which stands on its front page. */
export const siteId = ({ site }: Pick<Addresses, 'site'>): string => `${site}#site`;

/** Id of an article's object, which stands on its page. */
export const articleId = (id: string, { article }: Pick<Addresses, 'article'>): string =>
  `${article(id)}#article`;
