import { joined, part, type Run, wordsIn } from './runs.ts';
import type { Token } from './tokens.ts';

/** Fewer words than this between two changes are a coincidence: the least that copies are found by. */
const LEAST_WORDS = 3;

const ends = ({ endsSentence }: Token): boolean => endsSentence;

/** True for a change that puts words in the place of others. */
const replaces = ({ kind, original, copy }: Run): boolean =>
  kind === 'changed' && original.length > 0 && copy.length > 0;

/** … and runs over the end of a sentence. */
const rewrites = (run: Run): boolean =>
  replaces(run) && (run.original.some(ends) || run.copy.some(ends));

/** True where a sentence begins behind a run. */
const isClosed = (run: Run | undefined): boolean =>
  run === undefined || (run.kind === 'same' && !isOpen(run));

/** True where the last sentence of a change goes on behind it. */
const isOpen = ({ original, copy }: Run): boolean =>
  [original, copy].some((tokens) => tokens.at(-1)?.endsSentence === false);

/**
 * The runs with whole sentences rewritten where sentences were: a change over the end of one takes
 * in the word or two before and behind it that the sentences at its edges happen to share, and a
 * change of all words of a sentence its stop.
 */
export const overSentences = (runs: readonly Run[]): Run[] => {
  const result: Run[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (!before) result.push(run);
    else if (rewrites(run)) {
      const from = before.original.findLastIndex(ends) + 1;
      const head = part(before, from, before.original.length);
      if (wordsIn(head.original) >= LEAST_WORDS) result.push(run);
      else result.splice(-1, 1, part(before, 0, from), joined([head, run]));
    } else if (replaces(before) && isOpen(before)) {
      const to = run.original.findIndex(ends) + 1 || run.original.length;
      const tail = part(run, 0, to);
      const least = rewrites(before) ? LEAST_WORDS : isClosed(result.at(-2)) ? 1 : 0;
      if (wordsIn(tail.original) >= least) result.push(run);
      else result.splice(-1, 1, joined([before, tail]), part(run, to, run.original.length));
    } else result.push(run);
  }
  return together(result);
};

/** Without empty runs, and changes that then stand side by side as one. */
const together = (runs: readonly Run[]): Run[] => {
  const result: Run[] = [];
  for (const run of runs.filter(({ original, copy }) => original.length + copy.length > 0)) {
    const last = result.at(-1);
    if (last?.kind === 'changed' && run.kind === 'changed')
      result.splice(-1, 1, joined([last, run]));
    else result.push(run);
  }
  return result;
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
      wordsIn(island.run.copy) < LEAST_WORDS &&
      island.size <= Math.min(before.size, own);
    if (!dissolves) {
      kept.push({ run, size: own });
      continue;
    }
    kept.length -= 2;
    kept.push({
      run: joined([before.run, island.run, run]),
      size: before.size + island.size + own,
    });
  }
  return kept.map(({ run }) => run);
};
