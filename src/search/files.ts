import { hash } from 'node:crypto';
import type { ArticleScope } from '../settings/schema.ts';
import { byCodeUnit } from '../pipeline/text/order.ts';
import { type Directory, DIRECTORY, folderPath, pairsPath, wordsPath } from './directory.ts';
import { facetFiles } from './facets.ts';
import { packed } from './packed.ts';
import { type Part, togetherIn } from './part.ts';
import { LEVELS } from './postings.ts';
import { type Merged, mergeRuns, NONE, type Run } from './runs.ts';
import { type Kind, KINDS, perKind } from './shown.ts';
import { FACET_MARK, pairFile } from './terms.ts';
import { pairFiles, SIZE, wordFiles } from './words.ts';

/** A file of the index: its path below `search/` and its bytes. */
export type IndexFile = { path: string; content: Uint8Array };

/** A word that more records have than both of these, the second as a share of all, is common. */
const FEW = 2000;
const SHARE = 0.12;

const sumOf = (all: readonly Record<Kind, number>[]): Record<Kind, number> =>
  perKind((kind) => all.reduce((sum, one) => sum + one[kind], 0));

/** The runs of the parts, with the numbers that their records have in the whole index. */
const runsOf = (parts: readonly Part[], which: keyof Part['runs']): Run[] => {
  let first = perKind(() => 0);
  return parts.map(({ runs, records }) => {
    const run = { bytes: runs[which], first };
    first = sumOf([first, records]);
    return run;
  });
};

/** Leaves of what more records have than `least` the lists of names alone, or none, and notes it. */
function* rare(merged: Iterable<Merged>, least: number, common: string[], keep?: Kind) {
  for (const entry of merged) {
    const isCommon = entry.count > least && !entry.key.startsWith(FACET_MARK);
    if (isCommon) common.push(entry.key);
    yield isCommon
      ? {
          ...entry,
          lists: entry.lists.map((list, at) => (KINDS[at] === keep ? list : NONE)),
        }
      : entry;
  }
}

/** Where each month begins. */
const monthsOf = (parts: readonly Part[]): Directory['months'] => {
  const months = Map.groupBy(
    parts.flatMap((part) => part.months),
    ([month]) => month,
  );
  let first = perKind(() => 0);
  return [...months]
    .sort(([a], [b]) => byCodeUnit(b, a))
    .map(([month, counts]) => {
      const begin = first;
      first = sumOf([first, ...counts.map(([, count]) => count)]);
      return [month, begin];
    });
};

/** The files of an index over parts but for the parts' own, the same bytes for the same records. */
export const indexFiles = (parts: readonly Part[], scope: ArticleScope): IndexFile[] => {
  const records = sumOf(parts.map((part) => part.records));
  const least = Math.max(FEW, SHARE * KINDS.reduce((sum, kind) => sum + records[kind], 0));
  const common: string[] = [];
  // A name is found by every word of it.
  const words = wordFiles(rare(mergeRuns(runsOf(parts, 'words'), LEVELS), least, common, 'name'));
  const runs = runsOf(parts, 'pairs');
  // Of the bytes of runs about a third is left when they are merged.
  const bytes = runs.reduce((sum, run) => sum + run.bytes.length, 1);
  const count = Math.ceil(bytes / (3 * SIZE));
  const pairs = pairFiles(rare(mergeRuns(runs, 1), least, []), count, pairFile);
  const files = [
    ...words.map(({ content }, file) => ({ path: wordsPath(file), content })),
    ...pairs.map((content, file) => ({ path: pairsPath(file), content })),
    ...facetFiles(parts).map(([path, text]) => ({ path, content: packed(text) })),
  ];
  const digests = files.map(({ path, content }) => `${path} ${hash('sha256', content)}`);
  const directory: Directory = {
    edition: hash('sha256', digests.join('\n')).slice(0, 12),
    parts: parts.map(({ digest, records: own }) => [digest, own]),
    records,
    together: togetherIn(scope),
    words: words.map(({ first }) => first),
    pairs: pairs.length,
    common,
    months: monthsOf(parts),
  };
  return [
    { path: DIRECTORY, content: Buffer.from(JSON.stringify(directory)) },
    ...files.map(({ path, content }) => ({
      path: `${folderPath(directory.edition)}${path}`,
      content,
    })),
  ];
};
