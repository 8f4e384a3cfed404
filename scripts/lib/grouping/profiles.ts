import { z } from 'zod';
import { profileOf, type Profile } from '../../../src/pipeline/group/index.ts';
import { parcel, unparcel } from '../../../src/pipeline/group/parcel.ts';
import { documentIn, isWrong } from '../documents.ts';

/** What of a profile are no long rows of numbers. */
export const About = z.object({
  id: z.string(),
  publisher: z.string().nullable(),
  credit: z.string().nullable(),
  weekday: z.string().nullable(),
  day: z.number().nullable(),
  order: z.number(),
});

const Wrong = z.object({ reason: z.string(), remedy: z.string() });

/** Numbers as 32-bit words. */
const Words = z.custom<Uint32Array>((value) => value instanceof Uint32Array);

/** Profiles as they are handed over and kept: the rows of numbers of all of them in one parcel. */
export const Packed = z.object({ about: z.array(About), words: Words });
export type Packed = z.infer<typeof Packed>;

/** What lines hold: a profile, by its place in `packed`, or what is wrong. */
export const ReadLines = z.object({
  lines: z.array(z.union([z.int(), Wrong])),
  packed: Packed,
});
export type ReadLines = z.infer<typeof ReadLines>;

/** Packs profiles. */
export const packed = (profiles: readonly Profile[]): Packed => ({
  about: profiles.map(({ id, publisher, credit, weekday, day, order }) => ({
    id,
    publisher,
    credit,
    weekday,
    day,
    order,
  })),
  words: parcel(profiles.flatMap(({ terms, shingles, bands }) => [terms, shingles, bands])),
});

const NONE = new Uint32Array();

/** The profiles in what `packed` made; their rows are views of it. */
export const unpacked = ({ about, words }: Packed): Profile[] => {
  const rows = unparcel(words);
  return about.map((known, i) => ({
    ...known,
    terms: rows[3 * i] ?? NONE,
    shingles: rows[3 * i + 1] ?? NONE,
    bands: rows[3 * i + 2] ?? NONE,
  }));
};

/** Reads the articles in lines of JSON, with LF between them. */
export const readLines = (bytes: Uint8Array): ReadLines => {
  const profiles: Profile[] = [];
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .map((line) => {
      const outcome = documentIn(line);
      return isWrong(outcome) ? outcome : profiles.push(profileOf(outcome)) - 1;
    });
  return { lines, packed: packed(profiles) };
};
