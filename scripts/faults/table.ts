import type { Outcome } from './trial.ts';

/** How often each thing stood, most often first. */
const tally = (outcomes: readonly Outcome[]): string =>
  [...Map.groupBy(outcomes, ({ stood }) => stood)]
    .map(([stood, all]) => ({ stood, times: all.length }))
    .toSorted((a, b) => b.times - a.times || (a.stood < b.stood ? -1 : 1))
    .map(({ stood, times }) => `${times} × ${stood}`)
    .join(', ');

/** What was tried and what stood, a row for each kind of fault; the last line sums up. */
export const tableOf = (outcomes: readonly Outcome[], seconds: number): string => {
  const lostIn = (some: readonly Outcome[]): number =>
    some.filter(({ losses }) => losses.length > 0).length;
  const rows = [...Map.groupBy(outcomes, ({ kind }) => kind)].map(([kind, all]) =>
    [
      kind.padEnd(24),
      String(all.length).padStart(5),
      String(lostIn(all)).padStart(5),
      tally(all),
    ].join('  '),
  );
  const head = ['fault'.padEnd(24), 'tried', ' lost', 'what stood right after it'].join('  ');
  const sum = `${outcomes.length} tried, ${lostIn(outcomes)} with a loss, ${seconds.toFixed(0)} s`;
  return ['', head, ...rows, '', sum].join('\n');
};
