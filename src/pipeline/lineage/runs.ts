import type { Token } from './tokens.ts';

/** A run of tokens: those that stay, or those cut from the original and added to the copy. */
export type Run =
  | { kind: 'same'; original: readonly Token[]; copy: readonly Token[] }
  | { kind: 'changed'; original: readonly Token[]; copy: readonly Token[] };

/** Fewer words than this between two changes are a coincidence: the least that copies are found by. */
const LEAST_WORDS = 3;

/** The runs that a pairing of tokens gives: `partner[i]` is the copy's token for the i-th, or -1. */
export const runsOf = (
  original: readonly Token[],
  copy: readonly Token[],
  partner: Int32Array,
): Run[] => {
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < original.length || j < copy.length) {
    const [fromI, fromJ] = [i, j];
    while (i < original.length && partner[i] === j) [i, j] = [i + 1, j + 1];
    if (i > fromI)
      runs.push({ kind: 'same', original: original.slice(fromI, i), copy: copy.slice(fromJ, j) });
    const [cutFrom, addedFrom] = [i, j];
    while (i < original.length && (partner[i] ?? -1) < 0) i++;
    j = i < original.length ? (partner[i] ?? j) : copy.length;
    if (i > cutFrom || j > addedFrom)
      runs.push({
        kind: 'changed',
        original: original.slice(cutFrom, i),
        copy: copy.slice(addedFrom, j),
      });
  }
  return runs;
};

const length = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, { text }) => sum + text.length, 0);

const size = ({ original, copy }: Run): number => Math.max(length(original), length(copy));

/**
 * The runs without the few words that two rewritten passages happen to share: an island of fewer
 * words than make a coincidence unlikely, smaller than the changes on both its sides, joins them.
 */
export const withoutIslands = (runs: readonly Run[]): Run[] => {
  const kept: { run: Run; size: number }[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    const island = kept.at(-2) && last?.run.kind === 'same' ? last : undefined;
    const before = kept.at(-2);
    const own = size(run);
    const dissolves =
      run.kind === 'changed' &&
      island !== undefined &&
      before !== undefined &&
      island.run.copy.filter(({ isWord }) => isWord).length < LEAST_WORDS &&
      island.size <= Math.min(before.size, own);
    if (!dissolves) {
      kept.push({ run, size: own });
      continue;
    }
    kept.length -= 2;
    const parts = [before.run, island.run, run];
    kept.push({
      run: {
        kind: 'changed',
        original: parts.flatMap(({ original }) => original),
        copy: parts.flatMap(({ copy }) => copy),
      },
      size: before.size + island.size + own,
    });
  }
  return kept.map(({ run }) => run);
};
