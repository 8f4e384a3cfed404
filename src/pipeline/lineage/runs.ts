import type { Token } from './tokens.ts';

/** A run of tokens: those that stay, or those cut from the original and added to the copy. */
export type Run = {
  kind: 'same' | 'changed';
  original: readonly Token[];
  copy: readonly Token[];
};

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

/** How many of some tokens are words. */
export const wordsIn = (tokens: readonly Token[]): number =>
  tokens.filter(({ isWord }) => isWord).length;

/** A part of a run of tokens that stay: one side's place is the other's. */
export const part = ({ original, copy }: Run, from: number, to: number): Run => ({
  kind: 'same',
  original: original.slice(from, to),
  copy: copy.slice(from, to),
});

/** Runs side by side as one change. */
export const joined = (parts: readonly Run[]): Run => ({
  kind: 'changed',
  original: parts.flatMap(({ original }) => original),
  copy: parts.flatMap(({ copy }) => copy),
});
