/** Agreement of two bags: precision, recall and their harmonic mean. */
export type Score = { precision: number; recall: number; f1: number };

/** A text that was kept and the one that should have been. */
export type Pair = { kept: string; gold: string };

const WORD = /[\p{L}\p{N}_]+/gu;

const counts = (list: readonly string[]): Map<string, number> => {
  const result = new Map<string, number>();
  for (const item of list) result.set(item, (result.get(item) ?? 0) + 1);
  return result;
};

const shingles = (text: string, size: number): string[] => {
  const words = text.match(WORD) ?? [];
  return Array.from(
    { length: Math.max(Math.min(1, words.length), words.length - size + 1) },
    (_, i) => words.slice(i, i + size).join(' '),
  );
};

const agreement = (kept: readonly string[], gold: readonly string[]): Score => {
  const wanted = counts(gold);
  let shared = 0;
  for (const [item, count] of counts(kept)) shared += Math.min(count, wanted.get(item) ?? 0);
  const precision = kept.length === 0 ? 0 : shared / kept.length;
  const recall = gold.length === 0 ? 1 : shared / gold.length;
  const f1 = shared === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
};

const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/**
 * Averages over pages: of four-word shingles (article-extraction-benchmark, Scrapinghub: F1 of the
 * mean precision and recall) and of single words (WCXB: mean F1).
 */
export const summary = (pairs: readonly Pair[]): string => {
  const some = pairs.filter(({ kept }) => kept !== '');
  const runs = some.map(({ kept, gold }) => agreement(shingles(kept, 4), shingles(gold, 4)));
  const precision = mean(runs.map((one) => one.precision));
  const recall = (mean(runs.map((one) => one.recall)) * some.length) / Math.max(1, pairs.length);
  const words = pairs.map(({ kept, gold }) =>
    agreement(shingles(kept.toLowerCase(), 1), shingles(gold.toLowerCase(), 1)),
  );
  const show = (value: number): string => value.toFixed(4);
  return (
    `shingles P ${show(precision)} R ${show(recall)} F1 ${show((2 * precision * recall) / (precision + recall))}` +
    `  words F1 ${show(mean(words.map(({ f1 }) => f1)))}  on ${pairs.length} pages`
  );
};
