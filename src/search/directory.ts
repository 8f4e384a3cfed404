import * as z from 'zod/mini';
import type { Facet, Kind } from './shown.ts';

const perKind = z.object({
  name: z.int(),
  quotation: z.int(),
  story: z.int(),
  article: z.int(),
});

/** What is loaded first: `search/index.json`. It tells where everything else is. */
export const Directory = z.object({
  /** Names the folder of what all parts share; another index has another. */
  edition: z.string(),
  /** The parts of the index in order: the folder of each, and how many records it has. */
  parts: z.array(z.tuple([z.string(), perKind])),
  /** How many records there are. */
  records: perKind,
  /** How many records stand in one file. */
  together: perKind,
  /** What each file of words begins with; a word is in the last that does not come after it. */
  words: z.array(z.string()),
  /** How many files of pairs there are. */
  pairs: z.int(),
  /** Words in so many records that they tell nothing apart: not in the index. */
  common: z.array(z.string()),
  /** `YYYY-MM`, newest first, empty for what has no date; the first record of each kind from then on. */
  months: z.array(z.tuple([z.string(), perKind])),
});
export type Directory = z.infer<typeof Directory>;

/** Records whose values of a filter stand in one file, and labels in one file. */
export const BLOCK = 8192;
export const LABELS = 128;

/** Where things stand below `search/`: the directory, and the folders of parts and of what they share. */
export const DIRECTORY = 'index.json';
export const folderPath = (name: string): string => `index/${name}/`;

/** Where the folders of the index stand in a site: each is named after what is in it. */
export const INDEX = 'search/index';

/** Where the results of a kind stand in the folder of their part. */
export const packPath = (kind: Kind, file: number): string => `${kind}-${file}.bin`;

/** Where things stand in the folder of what all parts share. */
export const wordsPath = (file: number): string => `words/${file}.bin`;
export const pairsPath = (file: number): string => `pairs/${file}.bin`;
export const blockPath = (facet: Facet, kind: Kind, file: number): string =>
  `${facet}/${kind}-${file}.bin`;
export const labelsPath = (facet: Facet, file: number): string => `${facet}/labels-${file}.bin`;
