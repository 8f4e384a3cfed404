import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine, printable } from '../../../scripts/lib/printable.ts';

/** C0, DEL and C1 controls, bidirectional formatting, line and paragraph separator. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const hostile = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\u001b', '\u009b', '\u202e', '\u2066', '\u2028', '\r', '\n', '\u007f', '\\'),
  ),
});

describe('printable', () => {
  it('shows what would steer a terminal as an escape', () => {
    expect(printable('\u001b]0;title\u0007 a\u202eb')).toBe('\\u001b]0;title\\u0007 a\\u202eb');
  });

  it('leaves letters of every script, marks and joiners alone', () => {
    const text = 'Zażółć — “Ünï” مرحبا नमस्ते می‌خواهم 👩‍👩‍👧 e\u0301';
    expect(printable(text)).toBe(text);
  });

  it('lets nothing through that steers a terminal', () => {
    fc.assert(
      fc.property(hostile, (text) => !STEERING.test(printable(text))),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('jsonLine', () => {
  it('is one harmless line that gives the value back', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = jsonLine({ [text]: text });
        expect(line.endsWith('\n')).toBe(true);
        expect(line.slice(0, -1)).not.toMatch(STEERING);
        expect(JSON.parse(line)).toEqual(Object.fromEntries([[text, text]]));
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
});
