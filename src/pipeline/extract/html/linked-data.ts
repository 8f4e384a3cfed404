import { z } from 'zod';
import { clean } from '../segment/clean.ts';

/** A node of JSON-LD. */
type Node = Record<string, unknown>;
const Node = z.record(z.string(), z.unknown());

/** What JSON-LD states of an article. */
export type LinkedArticle = {
  titles: string[];
  authors: string[];
  published: string[];
  updated: string[];
  publishers: string[];
  sections: string[];
  tags: string[];
  urls: string[];
  descriptions: string[];
};

const ARTICLE = /(?:article|posting|report|review|newsstory|creativework|recipe|howto)$/i;
const PAGE = /(?:webpage|itempage|mediaobject|videoobject)$/i;

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
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
        if (typeof node.data[key] === 'object') waiting.push(node.data[key]);
    }
  }
  return nodes;
};

const typeOf = (node: Node): string[] =>
  listed(node['@type']).filter((type): type is string => typeof type === 'string');

/** Entities stand in many sites' JSON-LD as in HTML. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** Strings in a value: itself, or the names of the things it lists. */
const strings = (
  value: unknown,
  keys: readonly string[],
  byId: ReadonlyMap<string, Node>,
): string[] =>
  listed(value)
    .flatMap((one): string[] => {
      if (typeof one === 'string') return [clean(decoded(one))];
      const node = Node.safeParse(one);
      if (!node.success) return [];
      const id = node.data['@id'];
      const full = typeof id === 'string' ? { ...byId.get(id), ...node.data } : node.data;
      for (const key of keys) {
        const names = listed(full[key]).filter((name): name is string => typeof name === 'string');
        if (names.length > 0) return names.map((name) => clean(decoded(name)));
      }
      return [];
    })
    .filter((text) => text !== '' && text.length < 2000);

/** What the page's JSON-LD says of its article: nodes that are articles first, then pages. */
export const readLinkedData = (values: readonly unknown[]): LinkedArticle => {
  const nodes = nodesOf(values);
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string') byId.set(id, { ...node, ...byId.get(id) });
  }
  const ofType = (pattern: RegExp): Node[] =>
    nodes.filter((node) => typeOf(node).some((type) => pattern.test(type)));
  const articles = ofType(ARTICLE);
  const both = [...articles, ...ofType(PAGE)];
  const all = (from: readonly Node[], key: string, keys: readonly string[] = ['name']): string[] =>
    from.flatMap((node) => strings(node[key], keys, byId));
  return {
    titles: [...all(articles, 'headline'), ...all(articles, 'name')],
    authors: all(articles, 'author').concat(all(articles, 'creator')),
    published: all(both, 'datePublished'),
    updated: all(both, 'dateModified'),
    publishers: all(both, 'publisher').concat(
      all(
        nodes.filter((n) => typeOf(n).includes('WebSite')),
        'name',
      ),
    ),
    sections: all(articles, 'articleSection'),
    tags: all(articles, 'keywords'),
    urls: [...all(articles, 'url', ['@id']), ...all(articles, 'mainEntityOfPage', ['@id', 'url'])],
    descriptions: all(both, 'description'),
  };
};
