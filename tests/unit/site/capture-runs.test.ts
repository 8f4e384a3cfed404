import { describe, expect, test } from 'vitest';
import type { Trace } from '../../../src/pipeline/model/index.ts';
import { captureRuns } from '../../../src/site/capture-runs.ts';

const run = (trace: Partial<Trace>, numbers: readonly number[] = [1]) => {
  const whole: Trace = { from: 1, to: 1, verdict: 'kept', reason: 'body', ...trace };
  return numbers.map((number) => ({ number, text: `Line ${number}`, trace: whole }));
};
const said = (trace: Partial<Trace>): string => {
  const [one] = captureRuns(run(trace));
  return `${one?.words}, ${one?.certainty}${one?.unsure ? ' !' : ''}`;
};

describe('what became of lines, in words', () => {
  test.each([
    [{ confidence: 0.98 }, 'kept, sure (.98)'],
    [{ confidence: 0.61 }, 'kept, unsure (.61) !'],
    [{ confidence: 0.45 }, 'kept, unsure (.45) !'],
    [{ confidence: 1 }, 'kept, sure (over .99)'],
    [
      { confidence: 0.9, reason: 'body, dateline taken out' },
      'kept, dateline taken out, sure (.90)',
    ],
    [
      { verdict: 'dropped', reason: 'related headline', confidence: 0.39 },
      'dropped: related headline, unsure (.61) !',
    ],
    [{ verdict: 'dropped', reason: 'menu', confidence: 0.01 }, 'dropped: menu, sure (.99)'],
    [
      { verdict: 'dropped', reason: 'share bar', confidence: 0.97 },
      'dropped: share bar, by a rule',
    ],
    [{ verdict: 'fact', reason: 'headline', confidence: 0.5 }, 'fact: headline, undefined'],
    [{ reason: 'kept by an editor', corrected: true }, 'kept by an editor, undefined'],
  ] as const)('%j: %s', (trace, words) => {
    expect(said(trace)).toBe(words);
  });
});

describe('the lines of a capture', () => {
  test('stand together where they share a fate; blank ones are left out', () => {
    const lines = [...run({}, [1, 3]), { number: 4, text: '' }, ...run({ verdict: 'fact' }, [5])];
    expect(captureRuns(lines).map((one) => one.lines)).toEqual([
      [
        { number: 1, text: 'Line 1' },
        { number: 3, text: 'Line 3' },
      ],
      [{ number: 5, text: 'Line 5' }],
    ]);
  });

  const many = Array.from({ length: 500 }, (_, i) => i + 1);

  test('are not all shown where many in a row were dropped; kept ones are', () => {
    const [dropped] = captureRuns(run({ verdict: 'dropped' }, many));
    expect(dropped?.lines).toHaveLength(31);
    expect(dropped?.lines[25]).toEqual({ passed: 470 });
    expect(dropped?.lines.at(-1)).toEqual({ number: 500, text: 'Line 500' });
    expect(captureRuns(run({}, many))[0]?.lines).toHaveLength(500);
  });

  test('are shown where a fact names them', () => {
    const [dropped] = captureRuns(run({ verdict: 'dropped' }, many), new Set([100]));
    expect(dropped?.lines.slice(25, 28)).toEqual([
      { passed: 74 },
      { number: 100, text: 'Line 100' },
      { passed: 395 },
    ]);
  });

  test('are cut where one is as long as a book', () => {
    const [one] = captureRuns(run({}).map((line) => ({ ...line, text: 'a'.repeat(1e6) })));
    expect(JSON.stringify(one).length).toBeLessThan(7000);
  });
});
