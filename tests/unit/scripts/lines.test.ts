import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Line, linesOf } from '../../../scripts/lib/lines.ts';

const collect = async (bytes: Uint8Array, size: number): Promise<Line[]> => {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < bytes.length; i += size)
      yield await Promise.resolve(bytes.slice(i, i + size));
  }
  const lines: Line[] = [];
  for await (const line of linesOf(chunks())) lines.push(line);
  return lines;
};

it('numbers lines from 1 and takes LF and CRLF as their ends', async () => {
  expect(await collect(Buffer.from('a\r\n\nb'), 100)).toEqual([
    { text: 'a', number: 1 },
    { text: '', number: 2 },
    { text: 'b', number: 3 },
  ]);
});

it('does not split at the line separators that JSON may hold', async () => {
  expect(await collect(Buffer.from('"a\u2028b\u2029c"\n'), 100)).toHaveLength(1);
});

it('passes over a byte order mark', async () => {
  expect(await collect(Buffer.from('\ufeffa\n'), 2)).toEqual([{ text: 'a', number: 1 }]);
});

it('gives the same lines however the bytes are cut', async () => {
  const text = fc.array(fc.constantFrom('a', 'é', '👩', '\n', '\u2028'), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (parts, size) => {
      const whole = parts.join('');
      const lines = await collect(Buffer.from(whole), size);
      expect(lines.map((line) => line.text)).toEqual(
        whole
          .replace(/\n$/, '')
          .split('\n')
          .slice(0, whole === '' ? 0 : undefined),
      );
    }),
    { seed: 3, numRuns: 300 },
  );
});
