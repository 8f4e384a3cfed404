import { type Counts, one } from './counts.ts';
import type { Step } from './steps.ts';

/** What a step came to. */
export type Result = Counts & { name: string; seconds: number; skipped: boolean };

/** Runs steps in order and goes on after a failure; what needs a step that failed is not run. */
export const runSteps = async (
  steps: readonly Step[],
  say: (line: string) => void,
): Promise<Result[]> => {
  const results: Result[] = [];
  for (const { name, needs, run } of steps) {
    const skipped = results.some((result) => result.name === needs && result.failed > 0);
    say(`\n── ${name}${skipped ? ` (not run: ${needs ?? ''} failed)` : ''}`);
    const started = performance.now();
    const counts = skipped ? one(false) : await run();
    results.push({ name, skipped, seconds: (performance.now() - started) / 1000, ...counts });
  }
  return results;
};

/** A table of the results; its last line is `N passed, N failed`. */
export const tableOf = (results: readonly Result[]): string => {
  const sum = (of: (result: Result) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  const rows = results.map(({ name, passed, failed, seconds, skipped }) =>
    [
      name.padEnd(8),
      String(passed).padStart(6),
      String(failed).padStart(6),
      skipped ? 'not run' : `${seconds.toFixed(1)} s`,
    ].join('  '),
  );
  const head = ['step'.padEnd(8), 'passed', 'failed', 'time'].join('  ');
  const total = `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
  return ['', head, ...rows, '', total].join('\n');
};
