import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/pipeline/extract/features/page.ts';
import { certaintyOf } from '../../../src/pipeline/extract/index.ts';
import { parse } from '../../../src/pipeline/extract/segment/parse.ts';
import { type Fate, traceOf } from '../../../src/pipeline/extract/trace/trace.ts';

const lines = (count: number) =>
  linesOf(
    parse({
      kind: 'text',
      text: Array.from({ length: count }, (_, i) => `Line ${i}.`).join('\n\n'),
    }),
  );
const kept = (keep: number | null): Fate => ({ verdict: 'kept', reason: 'body', keep });

describe('a trace', () => {
  test('tells sure neighbours together, by the least sure, and each unsure one alone', () => {
    const fates = [kept(0.99), kept(0.9), kept(0.6), kept(0.7), kept(0.95)];
    expect(traceOf(lines(5), fates)).toEqual([
      { from: 1, to: 3, verdict: 'kept', reason: 'body', confidence: 0.9 },
      { from: 5, to: 5, verdict: 'kept', reason: 'body', confidence: 0.6 },
      { from: 7, to: 7, verdict: 'kept', reason: 'body', confidence: 0.7 },
      { from: 9, to: 9, verdict: 'kept', reason: 'body', confidence: 0.95 },
    ]);
  });

  test('tells what an editor decided apart from what the model did', () => {
    expect(traceOf(lines(3), [kept(0.99), kept(null), kept(null)])).toEqual([
      { from: 1, to: 1, verdict: 'kept', reason: 'body', confidence: 0.99 },
      { from: 3, to: 5, verdict: 'kept', reason: 'body', corrected: true },
    ]);
  });

  test('has every line in one run, whatever became of it', () => {
    const fate = fc.record({
      verdict: fc.constantFrom<Fate['verdict']>('kept', 'dropped', 'fact'),
      reason: fc.constantFrom('body', 'menu'),
      keep: fc.option(fc.float({ min: 0, max: 1, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(fate, { maxLength: 30 }), (fates) => {
        const covered = traceOf(lines(fates.length), fates).flatMap(({ from, to }) =>
          Array.from({ length: (to - from) / 2 + 1 }, (_, i) => from + 2 * i),
        );
        expect(covered).toEqual(fates.map((_, i) => 2 * i + 1));
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

describe('how sure the model is', () => {
  const certainty = (verdict: Fate['verdict'], confidence?: number) =>
    certaintyOf({
      from: 1,
      to: 1,
      verdict,
      reason: '',
      ...(confidence !== undefined && { confidence }),
    });

  test('is its probability for what was decided', () => {
    expect(certainty('kept', 0.9)).toEqual({ share: 0.9, sure: true });
    expect(certainty('dropped', 0.25)).toEqual({ share: 0.75, sure: false });
    // Kept below one half: a lost paragraph costs more than a stray line.
    expect(certainty('kept', 0.45)).toEqual({ share: 0.45, sure: false });
  });

  test('is not said where a fact, a rule or an editor decided', () => {
    expect(certainty('fact', 0.5)).toBeNull();
    expect(certainty('dropped', 0.99)).toBeNull();
    expect(certainty('kept')).toBeNull();
  });
});
