import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isMap, isSeq, parse } from 'yaml';
import type { Trace } from '../../../src/pipeline/model/index.ts';
import { LAYOUT, traceText } from '../../../src/pipeline/write/trace.ts';

/** As the library writes it, each entry on a line. */
const byLibrary = (trace: readonly Trace[]): string => {
  const document = new Document({ trace });
  const list = document.get('trace');
  if (isSeq(list)) for (const entry of list.items) if (isMap(entry)) entry.flow = true;
  return document.toString(LAYOUT);
};

const traces = fc.array(
  fc.record(
    {
      from: fc.integer({ min: 1, max: 1e9 }),
      to: fc.integer({ min: 1, max: 1e9 }),
      verdict: fc.constantFrom('kept', 'fact', 'dropped'),
      reason: fc.oneof(
        fc.string({ minLength: 1 }),
        fc.constantFrom('body', 'menu', 'body, byline taken out', 'true', '1', '- a', 'a: b', '#'),
      ),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
      corrected: fc.constant(true as const),
    },
    { requiredKeys: ['from', 'to', 'verdict', 'reason'] },
  ),
);

test('a trace is written as a library for YAML writes it, and read as what it was', () => {
  fc.assert(
    fc.property(traces, (trace) => {
      const text = traceText(trace);
      expect(text).toBe(byLibrary(trace));
      expect(parse(text)).toEqual({ trace });
    }),
  );
});
