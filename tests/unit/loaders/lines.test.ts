import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openLines } from '../../../src/loaders/lines.ts';
import { folderWith } from '../scripts/support/folder.ts';

const Line = z.tuple([z.string(), z.string()]);

const holding = async (text: string): Promise<string> =>
  join(await folderWith({ lines: text }), 'lines');

describe('lines by their keys', () => {
  it('are what was written, whatever they hold', async () => {
    const entries = fc.uniqueArray(
      fc.tuple(fc.stringMatching(/^[\w-]{1,43}$/), fc.string({ unit: 'binary', maxLength: 200 })),
      { selector: ([key]) => key },
    );
    await fc.assert(
      fc.asyncProperty(entries, async (lines) => {
        const path = await holding(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
        const lineOf = openLines(path, Line);
        for (const line of lines) expect(lineOf(line[0])).toEqual(line);
        expect(lineOf('no-such-key')).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('are found across the pieces in which a file is looked through', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => [`key-${i}`, 'x'.repeat(40_000 + i)]);
    const path = await holding(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const lineOf = openLines(path, Line);
    for (const line of lines) expect(lineOf(line[0] ?? '')).toEqual(line);
  });

  it('count as not there where the file is not, is cut short, or holds something else', async () => {
    const path = await holding('["a","1"]\n{}\n["b",2]\n["c","3');
    const lineOf = openLines(path, Line);
    expect(['a', 'b', 'c'].map((key) => lineOf(key)?.[1])).toEqual(['1', undefined, undefined]);
    expect(openLines(`${path}-not`, Line)('a')).toBeUndefined();
  });

  it('are not taken for others where the file was replaced', async () => {
    const path = await holding('["a","1"]\n["b","2"]\n');
    const lineOf = openLines(path, Line);
    await writeFile(path, '["b","2"]\n["a","1"]\n');
    expect(lineOf('a')).toBeUndefined();
  });
});
