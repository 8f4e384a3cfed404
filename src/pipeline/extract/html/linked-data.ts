import { z } from 'zod';
import { decodeEntities } from '../../text/entities.ts';
import { clean } from '../segment/clean.ts';

/** A node of JSON-LD. */
type Node = Record<string, unknown>;
const Node = z.record(z.string(), z.unknown());

/** Whom JSON-LD names; `kind` as its `@type` says, absent where it says nothing. */
export type LinkedName = { name: string; kind?: 'person' | 'organization' };

/** What JSON-LD states of an article. */
export type LinkedArticle = {
  titles: string[];
  authors: LinkedName[];
  published: string[];
  updated: string[];
  publishers: string[];
  sections: string[];
  tags: string[];
  urls: string[];
  descriptions: string[];
};

/** Addresses and titles by which a page's own article is told from others that it lists. */
export type About = { urls: readonly string[]; titles: readonly string[] };

const ARTICLE = /(?:article|posting|report|review|newsstory|creativework|recipe|howto)$/i;
const PAGE = /(?:webpage|itempage|mediaobject|videoobject)$/i;
const PERSON = /person$/i;
const ORGANIZATION = /(?:organization|corporation|brand|business|publication|website)$/i;

/** More nodes than this describe something else than one article. */
const MOST_NODES = 2000;

/** More items than this are no list of authors or pages. */
const MOST_LISTED = 100;

const listed = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? Array.from<unknown>(value).slice(0, MOST_LISTED)
    : value === undefined || value === null
      ? []
      : [value];

/** Where a node holds the nodes that describe the page. */
const HOLDS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'];

/** Every node in the values, parents first, without recursion. */
const nodesOf = (values: readonly unknown[]): Node[] => {
  const nodes: Node[] = [];
  const waiting: unknown[] = [...values];
  for (let at = 0; at < waiting.length && nodes.length < MOST_NODES; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) for (const one of listed(value)) waiting.push(one);
    else {
      const node = Node.safeParse(value);
      if (!node.success || value === null) continue;
      nodes.push(node.data);
      for (const key of HOLDS) if (typeof node.data[key] === 'object') waiting.push(node.data[key]);
    }
  }
  return nodes;
};

const typesOf = (node: Node): string[] =>
  listed(node['@type']).filter((type): type is string => typeof type === 'string');

const isOf = (node: Node, pattern: RegExp): boolean =>
  typesOf(node).some((type) => pattern.test(type));

/** The longest text that is a name, an address or a summary. */
const LONGEST = 2000;

type Named = { text: string; node: Node | null };

/** The names in a value: strings, or what the things that it lists (or refers to) are called. */
const named = (value: unknown, keys: readonly string[], byId: ReadonlyMap<string, Node>): Named[] =>
  listed(value)
    .flatMap((one): Named[] => {
      if (typeof one === 'string') {
        const known = byId.get(one);
        const name = known?.name;
        return typeof name === 'string' && keys.includes('name')
          ? [{ text: name, node: known ?? null }]
          : [{ text: one, node: null }];
      }
      const node = Node.safeParse(one);
      if (!node.success) return [];
      const id = node.data['@id'];
      const full = typeof id === 'string' ? { ...byId.get(id), ...node.data } : node.data;
      for (const key of keys) {
        const names = listed(full[key]).filter((name): name is string => typeof name === 'string');
        if (names.length > 0) return names.map((text) => ({ text, node: full }));
      }
      return [];
    })
    .map(({ text, node }) => ({ text: clean(decodeEntities(text)), node }))
    .filter(({ text }) => text !== '' && text.length < LONGEST);

const kindOf = (node: Node | null): LinkedName['kind'] => {
  if (node === null) return undefined;
  return isOf(node, PERSON) ? 'person' : isOf(node, ORGANIZATION) ? 'organization' : undefined;
};

/** An address without what differs between spellings of it: scheme, `www.`, query, closing stroke. */
const addressKey = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*/, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** The article nodes about this page where some say so; all of them where none does. */
const aboutPage = (
  articles: readonly Node[],
  about: About,
  stringsOf: (node: Node, key: string) => string[],
): readonly Node[] => {
  if (articles.length < 2) return articles;
  const urls = new Set(about.urls.map(addressKey));
  const own = articles.filter((node) =>
    [...stringsOf(node, 'url'), ...stringsOf(node, 'mainEntityOfPage'), ...stringsOf(node, '@id')]
      .map(addressKey)
      .some((key) => urls.has(key)),
  );
  if (own.length > 0) return own;
  const titles = new Set(about.titles.map((title) => title.toLowerCase()));
  const titled = articles.filter((node) =>
    [...stringsOf(node, 'headline'), ...stringsOf(node, 'name')].some((title) =>
      titles.has(title.toLowerCase()),
    ),
  );
  return titled.length > 0 ? titled : articles;
};

/** What the page's JSON-LD says of its article: nodes that are articles first, then pages. */
export const readLinkedData = (values: readonly unknown[], about: About): LinkedArticle => {
  const nodes = nodesOf(values);
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string') byId.set(id, { ...node, ...byId.get(id) });
  }
  const texts = (node: Node, key: string, keys: readonly string[] = ['name']): string[] =>
    named(node[key], keys, byId).map(({ text }) => text);
  const articles = aboutPage(
    nodes.filter((node) => isOf(node, ARTICLE)),
    about,
    (node, key) => texts(node, key, ['@id', 'url']),
  );
  const pages = nodes.filter((node) => isOf(node, PAGE) && !articles.includes(node));
  const both = [...articles, ...pages];
  const all = (from: readonly Node[], key: string, keys?: readonly string[]): string[] =>
    from.flatMap((node) => texts(node, key, keys));
  const authors = (key: string): LinkedName[] =>
    articles.flatMap((node) =>
      named(node[key], ['name'], byId).map(({ text, node: author }) => {
        const kind = kindOf(author);
        return kind === undefined ? { name: text } : { name: text, kind };
      }),
    );
  return {
    titles: [...all(articles, 'headline'), ...all(articles, 'name')],
    authors: [...authors('author'), ...authors('creator')],
    published: all(both, 'datePublished'),
    updated: all(both, 'dateModified'),
    publishers: all(both, 'publisher').concat(
      all(
        nodes.filter((node) => isOf(node, /^WebSite$/)),
        'name',
      ),
    ),
    sections: all(articles, 'articleSection'),
    tags: all(articles, 'keywords'),
    urls: [...all(articles, 'url', ['@id']), ...all(articles, 'mainEntityOfPage', ['@id', 'url'])],
    descriptions: all(both, 'description'),
  };
};
