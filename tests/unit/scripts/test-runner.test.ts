import { describe, expect, it } from 'vitest';
import { countsOf, one } from '../../../scripts/lib/test/counts.ts';
import { runSteps, tableOf } from '../../../scripts/lib/test/run.ts';

const report = (...files: { status: string; tests: string[] }[]): string =>
  JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  });

describe('countsOf', () => {
  it('counts tests singly and skipped ones not at all', () => {
    const text = report(
      { status: 'passed', tests: ['passed', 'passed', 'skipped'] },
      { status: 'failed', tests: ['passed', 'failed', 'failed'] },
    );
    expect(countsOf(text, false)).toEqual({ passed: 3, failed: 2 });
  });

  it.each([
    ['a file that does not load', report({ status: 'failed', tests: [] }), false, 0],
    ['a run that failed otherwise', report({ status: 'passed', tests: ['passed'] }), false, 1],
    ['a run without a test', report(), true, 0],
    ['a run without a report', '', false, 0],
    ['a report of another kind', '{}', true, 0],
  ])('counts %s as one failure', (_, text, succeeded, passed) => {
    expect(countsOf(text, succeeded)).toEqual({ passed, failed: 1 });
  });
});

describe('runSteps', () => {
  it('goes on after a failure, but not to what needs the step that failed', async () => {
    const ran: string[] = [];
    const step = (name: string, passed: boolean, needs?: string) => ({
      name,
      ...(needs === undefined ? {} : { needs }),
      run: () => {
        ran.push(name);
        return Promise.resolve(one(passed));
      },
    });
    const results = await runSteps(
      [step('lint', false), step('build', false), step('links', true, 'build'), step('unit', true)],
      () => undefined,
    );
    expect(ran).toEqual(['lint', 'build', 'unit']);
    expect(results.map(({ passed, failed }) => [passed, failed])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [1, 0],
    ]);
  });

  it('ends its table with the counts alone on a line', () => {
    const result = { name: 'unit', seconds: 1, skipped: false };
    const table = tableOf([
      { ...result, passed: 40, failed: 2 },
      { ...result, name: 'lint', passed: 1, failed: 0 },
    ]);
    expect(table.split('\n').at(-1)).toBe('41 passed, 2 failed');
  });
});
