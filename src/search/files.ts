import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { ArticleScope } from '../settings/schema.ts';
import { by, byCodeUnit } from '../pipeline/text/order.ts';
import { chunks } from './chunks.ts';
import { facetFiles } from './facets.ts';
import {
  type Directory,
  DIRECTORY,
  editionPath,
  packPath,
  PAIRS,
  pairsPath,
  wordsPath,
} from './directory.ts';
import { type ByKind, type Inverted, invert, invertPairs } from './invert.ts';
import { writePostings } from './postings.ts';
import type { SearchRecord } from './records/index.ts';
import { type Kind, KINDS, perKind } from './shown.ts';

/** A file of the index: its path below `search/` and its bytes. */
export type IndexFile = { path: string; content: Uint8Array };

/** Characters of words in one file, unless one word has more: about 8 KB when packed. */
const WORDS = 16_000;

/** Records in one file: so many that a file is about 1 to 3 KB when packed. */
const togetherIn = (scope: ArticleScope): Record<Kind, number> => ({
  name: 16,
  quotation: 8,
  story: 8,
  article: scope === 'full' ? 1 : 8,
});

/** Packed here, not by the host: some hosts do not, and none packs what it does not know. */
const packed = (text: string): Uint8Array => {
  const bytes = gzipSync(text, { level: 9 });
  // The operating system that packed it (RFC 1952, OS) is not part of the content: unknown.
  bytes[9] = 255;
  return bytes;
};

/** The shortest beginning of a word that comes after the word before it. */
const shortest = (before: string, word: string): string => {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= before) length += 1;
  return word.slice(0, length);
};

/** A line for each word, `word TAB postings TAB …`, in files of neighbouring words. */
const wordFiles = (inverted: Inverted): { first: string; text: string }[] => {
  const files: { first: string; lines: string[]; size: number }[] = [];
  let before = '';
  for (const [word, lists] of [...inverted].sort(([a], [b]) => byCodeUnit(a, b))) {
    const line = [word, ...lists.map(writePostings)].join('\t');
    const last = files.at(-1);
    if (last && last.size + line.length <= WORDS) {
      last.lines.push(line);
      last.size += line.length;
    } else files.push({ first: shortest(before, word), lines: [line], size: line.length });
    before = word;
  }
  return files.map(({ first, lines }) => ({ first, text: lines.join('\n') }));
};

/** Where each month begins. */
const months = (byKind: ByKind): Directory['months'] => {
  const all = new Set(KINDS.flatMap((kind) => byKind[kind].map(({ date }) => date.slice(0, 7))));
  const first = (kind: Kind, month: string): number => {
    const at = byKind[kind].findIndex(({ date }) => date.slice(0, 7) <= month);
    return at < 0 ? byKind[kind].length : at;
  };
  return [...all]
    .sort()
    .reverse()
    .map((month) => [month, perKind((kind) => (kind === 'name' ? 0 : first(kind, month)))]);
};

/** The files of an index over the records, the same bytes for the same records. */
export const indexFiles = (
  records: readonly SearchRecord[],
  scope: ArticleScope = 'full',
): IndexFile[] => {
  const { byKind, inverted, common } = invert(records);
  const together = togetherIn(scope);
  const words = wordFiles(inverted);
  const pairs = wordFiles(invertPairs(byKind));
  const files = [
    ...words.map(({ text }, file) => [wordsPath(file), text] as const),
    ...KINDS.flatMap((kind) =>
      chunks(byKind[kind], together[kind]).map(
        (some, file) =>
          [packPath(kind, file), JSON.stringify(some.map(({ shown }) => shown))] as const,
      ),
    ),
    ...pairs.map(({ text }, file) => [pairsPath(file), text] as const),
    [PAIRS, pairs.map(({ first }) => first).join('\n')] as const,
    ...facetFiles(byKind),
  ].map(([path, text]) => ({ path, content: packed(text) }));
  const digest = createHash('sha256');
  for (const { path, content } of files) digest.update(path).update('\0').update(content);
  const directory: Directory = {
    edition: digest.digest('hex').slice(0, 12),
    records: perKind((kind) => byKind[kind].length),
    together,
    words: words.map(({ first }) => first),
    common,
    months: months(byKind),
  };
  return [
    { path: DIRECTORY, content: Buffer.from(JSON.stringify(directory)) },
    ...files.map(({ path, content }) => ({
      path: `${editionPath(directory.edition)}${path}`,
      content,
    })),
  ].toSorted(by(({ path }) => path));
};
