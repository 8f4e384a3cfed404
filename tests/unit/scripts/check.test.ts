import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '../../../scripts/commands/check.ts';
import { normalize } from '../../../scripts/lib/normalize.ts';
import { projectAt } from '../../../scripts/lib/project.ts';
import { Quarantined } from '../../../src/pipeline/model/index.ts';
import { folderWith } from './support/folder.ts';
import { page } from './support/pages.ts';
import { recorder } from './support/terminal.ts';

/** A project with one capture that gives an article, and one that gives none; its content is made. */
const made = async () => {
  const project = projectAt(
    await folderWith({
      'content/captures/one.txt': page(1),
      'content/captures/bad\u001b[2J.txt': '\u0000\u0001'.repeat(500),
    }),
  );
  await normalize(project, recorder().terminal);
  return project;
};

const run = async (project: Awaited<ReturnType<typeof made>>, ...flags: string[]) => {
  const { terminal, out, err } = recorder();
  const status = await check({
    project,
    terminal,
    from: project.root,
    operands: [],
    flags: new Set(flags),
    options: new Map(),
    input: Readable.from([]),
  });
  const lines = out()
    .split('\n')
    .filter((line) => line !== '');
  return { status, err: err(), lines: lines.map((line) => Line.parse(JSON.parse(line))) };
};

const Line = z.looseObject({ check: z.string() });

test('a capture that was left out is told, for people and for machines, and is no finding', async () => {
  const project = await made();
  const { status, err, lines } = await run(project, 'content', 'json');
  expect(status).toBe(0);
  expect(err).toContain('content: no finding');
  expect(err).not.toContain('\u001b');
  const [line, ...others] = lines;
  expect(others).toEqual([]);
  const Told = Quarantined.extend({ check: z.literal('captures') });
  expect(Told.parse(line).file).toBe('bad\u001b[2J.txt');
});

test('under --strict the exit status says that something was left out', async () => {
  expect((await run(await made(), 'content', 'strict')).status).toBe(3);
});

test('content that is not what the captures give is a finding, whatever was left out', async () => {
  const project = await made();
  const people = join(project.content, 'people.json');
  await writeFile(people, `${await readFile(people, 'utf8')}\n`);
  const { status, lines } = await run(project, 'content', 'json', 'strict');
  expect(status).toBe(1);
  expect(lines.find((line) => line.check === 'content')).toMatchObject({
    file: 'content/people.json',
    reason: 'It is not what the captures give.',
    remedy: 'Run: npm run build',
  });
});
