import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../../scripts/lib/main.ts';
import { projectAt } from '../../../scripts/lib/project.ts';
import { group } from '../../../src/pipeline/group/index.ts';
import { ferry } from '../group/articles.ts';
import { folderWith } from './support/folder.ts';
import { recorder } from './support/terminal.ts';

const articles = ferry.map((document) => JSON.stringify(document)).join('\n');

async function* nothing(): AsyncGenerator<Uint8Array> {
  // Standard input is not read.
}

const stories = async (folder: string, ...flags: string[]) => {
  const { terminal, out, err } = recorder();
  const around = { project: projectAt(folder), from: folder, input: nothing(), terminal };
  const status = await main(['stories', ...flags, 'in.jsonl'], around);
  return { status, out: out(), err: err() };
};

test('stories prints one line per article, as grouping gives it', async () => {
  const { status, out } = await stories(await folderWith({ 'in.jsonl': articles }));
  expect(status).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual(group(ferry));
});

test('stories reports a bad line and a repeated id, with their numbers', async () => {
  const twice = `${articles}\n{\n${JSON.stringify(ferry[0])}\n`;
  const { status, out, err } = await stories(await folderWith({ 'in.jsonl': twice }), '--strict');
  expect(status).toBe(3);
  expect(out.trim().split('\n')).toHaveLength(ferry.length);
  expect(err).toContain(`in.jsonl:${ferry.length + 1}: This line is not JSON`);
  expect(err).toContain(`in.jsonl:${ferry.length + 2}: The id 'f1' stands on line 1 already`);
});

test('stories --cached prints the same from what it kept', async () => {
  const folder = await folderWith({ 'in.jsonl': articles });
  const fresh = await stories(folder);
  expect(await stories(folder, '--cached')).toEqual(fresh);
  expect(await readdir(join(folder, '.variorum/stories'))).not.toEqual([]);
  expect(await stories(folder, '--cached')).toEqual(fresh);
});
