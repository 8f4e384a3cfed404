import { join } from 'node:path';
import { expect, it } from 'vitest';
import { captureAt } from '../../../scripts/lib/capture-at.ts';
import { capturesOf } from '../../../scripts/lib/captures.ts';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';
import { folderWith } from './support/folder.ts';

it('finds a capture by its name and digest: a file, one in an archive, one named like that', async () => {
  const record = (text: string): string => `${JSON.stringify({ text })}\n`;
  const folder = await folderWith({
    'page.txt': 'Words',
    'page.txt#1': 'Other words',
    'in/a.jsonl': record('One') + record('Two'),
  });
  const found: [string, string][] = [];
  for (const file of ['page.txt', 'page.txt#1', 'in/a.jsonl'])
    for await (const capture of capturesOf({ file, path: join(folder, file) })) {
      if (isQuarantined(capture)) throw new Error(capture.reason);
      found.push([capture.files[0], capture.digest]);
      expect(await captureAt(folder, capture.files[0], capture.digest)).toMatchObject({
        digest: capture.digest,
        text: capture.text,
      });
    }
  expect(found.map(([name]) => name)).toEqual([
    'page.txt',
    'page.txt#1',
    'in/a.jsonl#1',
    'in/a.jsonl#2',
  ]);
  const other = found[1]?.[1] ?? '';
  expect(await captureAt(folder, 'page.txt', other)).toBeNull();
  expect(await captureAt(folder, 'gone.txt', other)).toBeNull();
  expect(await captureAt(folder, 'gone.jsonl#1', other)).toBeNull();
});
