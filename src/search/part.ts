import { hash } from 'node:crypto';
import { z } from 'zod';
import type { ArticleScope } from '../settings/schema.ts';
import { chunks } from './chunks.ts';
import { packPath } from './directory.ts';
import { type ByKind, invert, invertPairs } from './invert.ts';
import { packed } from './packed.ts';
import { LEVELS } from './postings.ts';
import type { SearchRecord } from './records/index.ts';
import { writeRun } from './runs.ts';
import { type Facet, type Kind, KINDS, perKind } from './shown.ts';
import { pairName } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Records in one file: so many that a file is about 1 to 3 KB when packed. */
export const togetherIn = (scope: ArticleScope): Record<Kind, number> => ({
  name: 32,
  quotation: 16,
  story: 8,
  article: scope === 'full' ? 1 : 16,
});

const PerKind = z.object({
  name: z.number(),
  quotation: z.number(),
  story: z.number(),
  article: z.number(),
});

/** The labels of a filter, and of each kind which of them each record has, as in the index. */
const Values = z.object({
  labels: z.array(z.string()),
  records: z.object({
    name: z.string(),
    quotation: z.string(),
    story: z.string(),
    article: z.string(),
  }),
});
export type Values = z.infer<typeof Values>;

/** What is known of a part besides its runs and its files. */
const Head = z.object({
  records: PerKind,
  /** `YYYY-MM`, newest first, empty for what has no date: how many records of each kind. */
  months: z.array(z.tuple([z.string(), PerKind])),
  facets: z.object({ source: Values, speaker: Values, topic: Values }),
  /** Bytes of its runs of words and of pairs. */
  words: z.number(),
  pairs: z.number(),
  /** Its files, by their paths in its folder, with their lengths in bytes, in the order in which they stand. */
  files: z.array(z.tuple([z.string(), z.number()])),
  /** A digest of the files, which names their folder. */
  digest: z.string(),
});
type Head = z.infer<typeof Head>;

/** Some of the records of an index, and all that it needs of them. */
export type Part = Head & {
  runs: { words: Buffer; pairs: Buffer };
  /** Where its files begin in what is kept of it. */
  from: number;
};

const valuesOf = (byKind: ByKind, facet: Facet): Values => {
  const numbers = new Map<string, number>();
  const numberOf = (label: string): string => {
    const number = numbers.get(label) ?? numbers.size;
    numbers.set(label, number);
    return number.toString(36);
  };
  const records = perKind((kind) =>
    byKind[kind].map(({ filters }) => filters[facet].map(numberOf).join(',')).join(' '),
  );
  return { labels: [...numbers.keys()], records };
};

const monthsOf = (byKind: ByKind): Head['months'] => {
  const months = new Map<string, Record<Kind, number>>();
  for (const kind of KINDS)
    for (const { date } of kind === 'name' ? [] : byKind[kind]) {
      const month = date.slice(0, 7);
      const counts = months.get(month) ?? perKind(() => 0);
      counts[kind] += 1;
      months.set(month, counts);
    }
  return [...months];
};

/** Makes a part of records in their order: bytes that `readPart` reads. */
export const makePart = (
  records: readonly SearchRecord[],
  scope: ArticleScope,
  lengths: Record<Kind, number>,
  vocabulary: Vocabulary,
): Buffer => {
  const byKind = perKind((kind) => records.filter(({ shown }) => shown.kind === kind));
  const words = writeRun(invert(byKind, lengths, vocabulary), vocabulary.rootAt, LEVELS);
  const pairs = writeRun(invertPairs(byKind, vocabulary), pairName, 1);
  const together = togetherIn(scope);
  const files = KINDS.flatMap((kind) =>
    chunks(byKind[kind], together[kind]).map(
      (some, file) =>
        [packPath(kind, file), packed(JSON.stringify(some.map(({ shown }) => shown)))] as const,
    ),
  );
  const all = Buffer.concat(files.map(([, content]) => content));
  const head: Head = {
    records: perKind((kind) => byKind[kind].length),
    months: monthsOf(byKind),
    facets: {
      source: valuesOf(byKind, 'source'),
      speaker: valuesOf(byKind, 'speaker'),
      topic: valuesOf(byKind, 'topic'),
    },
    words: words.length,
    pairs: pairs.length,
    files: files.map(([path, { length }]) => [path, length]),
    digest: hash('sha256', all).slice(0, 12),
  };
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, words, pairs, all]);
};

/** Reads what `makePart` made; its files are left where they are. */
export const readPart = (bytes: Buffer): Part => {
  const begin = 4 + bytes.readUInt32LE(0);
  const head = Head.parse(JSON.parse(bytes.toString('utf8', 4, begin)));
  const [pairs, from] = [begin + head.words, begin + head.words + head.pairs];
  // Copies, so that the files do not stay in memory.
  return {
    ...head,
    runs: {
      words: Buffer.from(bytes.subarray(begin, pairs)),
      pairs: Buffer.from(bytes.subarray(pairs, from)),
    },
    from,
  };
};
