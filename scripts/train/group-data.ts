import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { Document } from '../../src/pipeline/model/index.ts';
import { words } from '../../src/pipeline/text/words.ts';

/** An article of a training set; `story` and `topic` are what grouping should find. */
export const Labelled = Document.extend({
  story: z.string().optional(),
  topic: z.string().optional(),
});
export type Labelled = z.infer<typeof Labelled>;

/** Reads JSON Lines, plain or gzipped. Throws with the line's number on what is no article. */
export const readSet = (path: string): Labelled[] => {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const parsed = Labelled.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${path}:${i + 1}: ${parsed.error.message}`);
      return parsed.data;
    });
};

const headline = ({ title }: Labelled): string =>
  words(title ?? '')
    .map(({ form }) => form)
    .join(' ');

/** The set without the stories one of whose headlines stands in a held-out set. */
export const withoutStoriesOf = (set: Labelled[], heldOut: Labelled[]): Labelled[] => {
  const known = new Set(heldOut.map(headline));
  const shared = new Set(set.filter((d) => known.has(headline(d))).map((d) => d.story ?? d.id));
  return set.filter((d) => !shared.has(d.story ?? d.id));
};

/** A path and how much its articles weigh: `FILE@0.5`, or `FILE` for 1. */
export const weighedPath = (given: string): { path: string; weight: number } => {
  const [, path = given, weight = '1'] = /^(.*)@([\d.]+)$/.exec(given) ?? [];
  return { path, weight: Number(weight) };
};

/** Splits `A B --without C D` into the paths before and after the flag. */
export const pathsOf = (args: readonly string[]): { train: string[]; heldOut: string[] } => {
  const at = args.indexOf('--without');
  return at < 0
    ? { train: [...args], heldOut: [] }
    : { train: args.slice(0, at), heldOut: args.slice(at + 1) };
};
