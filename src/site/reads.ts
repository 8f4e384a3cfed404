import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';

/**
 * What pages read of the content. While a page is rendered, every thing that it asks for is noted, so
 * that the next build knows when the page would come out the same: it is not declared anywhere, and so
 * cannot be declared wrongly.
 */
const reading = new AsyncLocalStorage<Set<string>>();

/** Stands for all of the content: what reads a list reads everything. */
export const EVERYTHING = '*';

const note = (key: string): void => {
  reading.getStore()?.add(key);
};

/** Digests of things by the things: of what was read from a file, that of the file. */
const digests = new WeakMap<object, string>();

/** A thing, from now on with this digest. */
export const digested = <T extends object>(thing: T, digest: string): T => {
  digests.set(thing, digest);
  return thing;
};

/** JSON of what is inside an object, things that have a digest by that. By itself, since a replacer is slow. */
const textOf = (value: object): string => {
  if (value instanceof Map || value instanceof Set)
    throw new Error('A digest cannot be taken of a map or a set: give an object or a list.');
  const inside = (inner: unknown): string => {
    if (inner === undefined || typeof inner === 'function') return 'null';
    if (typeof inner !== 'object' || inner === null) return JSON.stringify(inner);
    const known = digests.get(inner);
    return known === undefined ? textOf(inner) : JSON.stringify(known);
  };
  if (Array.isArray(value)) return `[${value.map(inside).join(',')}]`;
  const parts: string[] = [];
  for (const [name, inner] of Object.entries(value) as [string, unknown][])
    if (inner !== undefined && typeof inner !== 'function')
      parts.push(`${JSON.stringify(name)}:${inside(inner)}`);
  return `{${parts.join(',')}}`;
};

/** Texts so short, in UTF-16 units, are their own digest. */
const SHORT = 64;

/** A digest of a value, taken once for each object; what is inside counts by its digest, functions not at all. */
export const digestOf = (value: unknown): string => {
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = digests.get(value);
  if (known !== undefined) return known;
  const text = textOf(value);
  // Most pages are given something that has a digest, and no more.
  const digest = text.length <= SHORT ? text : hash('sha256', text, 'base64url').slice(0, 22);
  digests.set(value, digest);
  return digest;
};

/**
 * Runs once for the whole build: pages ask for a collection thousands of times. While people work on
 * the site, once for each state of the content.
 */
const memoised = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let promise: Promise<T> | undefined;
  let loads: number | undefined;
  return () => {
    if (loads !== globalThis.variorumLoads) promise = undefined;
    loads = globalThis.variorumLoads;
    // Whoever asks first has not read what the others read.
    return (promise ??= reading.exit(load));
  };
};

/** Something of all the content, made once. A page that asks for it has read everything. */
export const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  const loaded = memoised(load);
  return () => {
    note(EVERYTHING);
    return loaded();
  };
};

/** Something that is the same whatever the content is, or that notes itself what is read through it. */
export const always = memoised;

/** Things by their ids. */
export type Lookup<T> = { get: (id: string) => T | undefined; has: (id: string) => boolean };

/** How the thing of an id is digested now, by the name of its lookup. */
const current = new Map<string, (id: string) => Promise<string>>();

/** Things by their ids, loaded once. A page that asks for one has read that one, or that there is none. */
export const lookup = <T>(
  name: string,
  load: () => Promise<Pick<Lookup<T>, 'get'>>,
): (() => Promise<Lookup<T>>) => {
  const loaded = memoised(load);
  current.set(name, async (id) => digestOf((await loaded()).get(id)));
  return memoised(async () => {
    const things = await loaded();
    const get = (id: string): T | undefined => {
      note(`${name}/${id}`);
      return things.get(id);
    };
    return { get, has: (id) => get(id) !== undefined };
  });
};

/** Things that are read one by one, each when it is asked for. */
export const eachRead = <T>(name: string, read: (id: string) => Promise<T>) => {
  current.set(name, async (id) => digestOf(await read(id).catch(() => undefined)));
  return (id: string): Promise<T> => {
    note(`${name}/${id}`);
    return read(id);
  };
};

/** The story that a page belongs to, by its path below the site. */
let homeOf: (path: string) => Promise<string | undefined> = () => Promise.resolve(undefined);

/** Says where pages belong to. */
export const homes = (of: typeof homeOf): void => {
  homeOf = of;
};

/** Whether the pages of a story are written by this thread, where several share the work. */
export const isWrittenHere = (story: string): boolean => globalThis.variorumShare?.(story) ?? true;

/** What whoever writes the pages needs to know of what they read. */
export type Reads = {
  /** The story that the page of a path belongs to; undefined where there is none. */
  home: (path: string) => Promise<string | undefined>;
  /** Runs something; gives its outcome and the keys of all that it read. */
  during: <T>(task: () => Promise<T>) => Promise<{ outcome: T; keys: ReadonlySet<string> }>;
  /** The digest of what stands behind a key now; undefined where that is not known. */
  now: (key: string) => Promise<string | undefined>;
};

declare global {
  /** Pages are bundled: what writes them finds what they read here. */
  var variorumReads: Reads | undefined;
  /** Content that is being made while the pages get ready. */
  var variorumContent: Promise<void> | undefined;
  /** How often the content was taken up while people work on the site. */
  var variorumLoads: number | undefined;
  /** Whether the pages of a story are in the share of this thread. */
  var variorumShare: ((story: string) => boolean) | undefined;
}

globalThis.variorumReads = {
  home: (path) => homeOf(path),
  during: async (task) => {
    const keys = new Set<string>();
    return { outcome: await reading.run(keys, task), keys };
  },
  now: async (key) => {
    const at = key.indexOf('/');
    return current.get(key.slice(0, at))?.(key.slice(at + 1));
  },
};

/** Paths of a route with the digest of what each page is given, without which it is always written anew. */
export const withDigests = <T extends { props: object }>(paths: readonly T[]) =>
  paths.map((path) => ({ ...path, cacheKey: digestOf(path.props) }));
