import type { Head, TimeTag } from '../html/head.ts';
import { readLinkedData } from '../html/linked-data.ts';

/** A value and the words for where it stands: `og:title`, `JSON-LD headline`, `<title>` … */
export type Stated = {
  value: string;
  where: string;
  /** For an author: whether the statement calls them a person or an organization. */
  kind?: 'person' | 'organization';
};

/** What an HTML page states of itself outside its text; every list in the order of trust. */
export type Meta = {
  titles: Stated[];
  sites: Stated[];
  authors: Stated[];
  published: Stated[];
  updated: Stated[];
  urls: Stated[];
  sections: Stated[];
  tags: Stated[];
  descriptions: Stated[];
  times: readonly TimeTag[];
  /** ISO 639 code from `<html lang>`, without region. */
  language: string | null;
  /** What relative links are resolved against. */
  base: string | null;
};

const distinct = (list: Stated[]): Stated[] => {
  const seen = new Set<string>();
  return list.filter(({ value }) => {
    const fresh = !seen.has(value);
    seen.add(value);
    return fresh;
  });
};

/** Names by which sites' own meta elements date a page, besides the standards' names. */
const PUBLISHED =
  /publi(?:sh|c|kation)[a-z]*[ ._:-]?(?:date|time|on)|(?:date|time)[ ._:-]?(?:publi|issued|created|posted)|pub[._-]?date|release[ ._-]?date|posted[ ._-]?(?:date|on)/;
const UPDATED =
  /(?:modifi|updat|revis)[a-z]*[ ._:-]?(?:date|time|on)|(?:date|time)[ ._:-]?(?:modifi|updat|revis)/;

/** Reads a head: JSON-LD first, then Open Graph and other meta elements. */
export const readMeta = (head: Head): Meta => {
  const from = (key: string): Stated[] =>
    (head.metas.get(key) ?? []).map((value) => ({ value, where: `meta ${key}` }));
  const fromAll = (...keys: string[]): Stated[] => keys.flatMap(from);
  const named = (pattern: RegExp): Stated[] =>
    [...head.metas.keys()]
      .filter((key) => key.length < 60 && pattern.test(key) && !/expir|event|start|end/.test(key))
      .flatMap(from);
  const json = (values: readonly string[], what: string): Stated[] =>
    values.map((value) => ({ value, where: `JSON-LD ${what}` }));
  const canonical =
    head.canonical === null ? [] : [{ value: head.canonical, where: 'canonical link' }];
  const linked = readLinkedData(head.linked, {
    urls: [...canonical, ...fromAll('og:url')].map(({ value }) => value),
    titles: [...fromAll('og:title').map(({ value }) => value), head.title],
  });
  const urls = distinct([
    ...canonical,
    ...fromAll('og:url', 'twitter:url'),
    ...json(linked.urls, 'url'),
  ]).filter(({ value }) => /^https?:\/\//i.test(value));
  return {
    titles: distinct([
      ...json(linked.titles, 'headline'),
      ...fromAll(
        'og:title',
        'twitter:title',
        'headline',
        'dc.title',
        'dcterms.title',
        'sailthru.title',
        'parsely-title',
        'title',
      ),
      ...(head.title === '' ? [] : [{ value: head.title, where: '<title>' }]),
    ]),
    sites: distinct([
      ...fromAll('og:site_name'),
      ...json(linked.publishers, 'publisher'),
      ...fromAll('application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher'),
    ]),
    // One name in two places is two statements: they speak for each other.
    authors: [
      ...linked.authors.map(({ name, kind }): Stated => {
        const stated = { value: name, where: 'JSON-LD author' };
        return kind === undefined ? stated : { ...stated, kind };
      }),
      ...fromAll(
        'author',
        'article:author',
        'parsely-author',
        'sailthru.author',
        'dc.creator',
        'dcterms.creator',
        'byl',
        'citation_author',
        'twitter:data1',
      ),
    ],
    published: distinct([
      ...json(linked.published, 'datePublished'),
      ...fromAll(
        'article:published_time',
        'datepublished',
        'og:published_time',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dcterms.created',
        'dc.date',
        'date',
        'pubdate',
        'citation_publication_date',
      ),
      ...named(PUBLISHED),
    ]),
    updated: distinct([
      ...json(linked.updated, 'dateModified'),
      ...fromAll(
        'article:modified_time',
        'og:updated_time',
        'datemodified',
        'lastmod',
        'last-modified',
        'dcterms.modified',
      ),
      ...named(UPDATED),
    ]),
    urls,
    sections: distinct([
      ...json(linked.sections, 'articleSection'),
      ...fromAll('article:section', 'parsely-section', 'section'),
    ]),
    tags: distinct([
      ...fromAll('article:tag', 'news_keywords'),
      ...json(linked.tags, 'keywords'),
      ...fromAll('parsely-tags'),
    ]),
    descriptions: distinct([
      ...fromAll('description', 'og:description'),
      ...json(linked.descriptions, 'description'),
    ]),
    times: head.times,
    language: /^[a-z]{2,3}(?=$|[-_])/i.exec(head.language ?? '')?.[0].toLowerCase() ?? null,
    base: urls[0]?.value ?? null,
  };
};
