/** What the page uses of Pagefind's client (1.5), as its own code documents it. */
export type Pagefind = {
  options: (options: { baseUrl: string; ranking: { pageLength: number } }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null, options: Query) => Promise<Found>;
  filters: () => Promise<Counts>;
};

/** Values of a filter are alternatives; filters narrow one another. */
export type Query = {
  filters: Record<string, { any: string[] }>;
  sort?: { date: 'asc' | 'desc' };
};

/** How many records have each value of each filter. */
export type Counts = Record<string, Record<string, number>>;

export type Found = {
  results: { id: string; data: () => Promise<Result> }[];
  /** Counts among what was found; empty where no filter was loaded. */
  filters: Counts;
};

/** A record as the index holds it. `url` stands under the base path. */
export type Result = {
  url: string;
  /** The text with its markup characters as written: for `textContent`, never for `innerHTML`. */
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Positions of the words that were found. */
  locations: number[];
};

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' &&
  module !== null &&
  ['options', 'init', 'search', 'filters'].every(
    (name) => typeof Reflect.get(module, name) === 'function',
  );

/**
 * How much the length of a text counts: BM25's usual b (Robertson and Zaragoza 2009, 3.2) where
 * Pagefind has 0.1, so that a quotation in those words goes before a long article that has them.
 */
const LENGTH = 0.75;

/**
 * Loads Pagefind from a folder and sets what its results' addresses start with.
 * @throws {Error} when it is not there or is not Pagefind.
 */
export const loadPagefind = async (folder: string, baseUrl: string): Promise<Pagefind> => {
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(module)) throw new Error(`${folder}pagefind.js is not Pagefind`);
  await module.options({ baseUrl, ranking: { pageLength: LENGTH } });
  return module;
};
