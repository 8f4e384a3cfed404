import { z } from 'zod';
import type { Capture } from '../../model/index.ts';
import type { Tilt } from '../features/tilt.ts';
import html from './html.trees.json' with { type: 'json' };
import text from './text.trees.json' with { type: 'json' };
import words from './words.json' with { type: 'json' };
import { loadTrees, TreesFile, type Trees } from './trees.ts';

/** A model's file: the trees of the first look at a page and those of the second. */
export const ModelFile = z.strictObject({
  /** What it was trained on, in words. */
  about: z.string(),
  first: TreesFile,
  second: TreesFile,
});
export type ModelFile = z.infer<typeof ModelFile>;

/** What keeps and drops the lines of a capture. */
export type Model = { first: Trees; second: Trees };

/** The words' file: each word with its tilt. */
export const WordsFile = z.strictObject({
  about: z.string(),
  tilt: z.record(z.string(), z.number()),
});
export type WordsFile = z.infer<typeof WordsFile>;

/** Reads a model; throws a `ZodError` where the file is not one. */
const load = (file: unknown): Model => {
  const { first, second } = ModelFile.parse(file);
  return { first: loadTrees(first), second: loadTrees(second) };
};

const MODELS: Readonly<Record<Capture['kind'], Model>> = { text: load(text), html: load(html) };

const TILTS: ReadonlyMap<string, number> = new Map(Object.entries(WordsFile.parse(words).tilt));

/** The shipped model for a kind of capture. */
export const modelFor = (kind: Capture['kind']): Model => MODELS[kind];

/** What the shipped list knows of a word. */
export const shippedTilt: Tilt = (word) => TILTS.get(word) ?? 0;
