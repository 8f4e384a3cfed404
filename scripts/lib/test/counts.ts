import { z } from 'zod';

/** How many tests passed and failed. */
export type Counts = { passed: number; failed: number };

/** A step that is one test. */
export const one = (passed: boolean): Counts =>
  passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** What Vitest's JSON reporter writes, as far as it is counted here. */
const Report = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * The tests in a report of Vitest, counted singly. A file that failed without a failed test (it does
 * not load) counts as one failure, and so does a run that failed as a whole or held no test.
 */
export const countsOf = (report: string, succeeded: boolean): Counts => {
  const parsed = parse(report);
  if (parsed === null) return one(false);
  const counts: Counts = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of parsed.testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    counts.passed += assertionResults.filter((test) => test.status === 'passed').length;
    counts.failed += status === 'failed' ? Math.max(1, failed) : failed;
  }
  const hidden = counts.failed === 0 && (!succeeded || counts.passed === 0);
  return hidden ? { ...counts, failed: 1 } : counts;
};

const parse = (report: string): z.infer<typeof Report> | null => {
  try {
    return Report.parse(JSON.parse(report));
  } catch {
    return null;
  }
};
