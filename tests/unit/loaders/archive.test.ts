import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { captureInArchive } from '../../../src/loaders/archive.ts';
import { folderWith } from '../scripts/support/folder.ts';

const line = (text: string): string => `${JSON.stringify({ text })}\n`;

it('finds each capture of an archive by its name, in any order', async () => {
  const folder = await folderWith({ 'a.jsonl': `${line('Äöü')}no record\n${line('Two')}` });
  const path = join(folder, 'a.jsonl');
  const find = (place: number) => captureInArchive(path, 'in/a.jsonl', `in/a.jsonl#${place}`);
  expect(await find(3)).toMatchObject({ text: 'Two' });
  expect(await find(1)).toMatchObject({ text: 'Äöü', kind: 'text' });
  expect(await find(2)).toBeNull();
  expect(await find(4)).toBeNull();
});

it('sees when an archive has changed', async () => {
  const folder = await folderWith({ 'a.jsonl': line('One') + line('Two') });
  const path = join(folder, 'a.jsonl');
  expect(await captureInArchive(path, 'a.jsonl', 'a.jsonl#3')).toBeNull();
  await appendFile(path, line('Three'));
  expect(await captureInArchive(path, 'a.jsonl', 'a.jsonl#3')).toMatchObject({ text: 'Three' });
});
