import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadEditor } from '../../../scripts/lib/editor.ts';
import { generate } from '../../../scripts/lib/generate.ts';
import { type Project, projectAt } from '../../../scripts/lib/project.ts';
import { build } from '../../../src/pipeline/build.ts';
import { extract } from '../../../src/pipeline/extract/index.ts';
import { isQuarantined, read } from '../../../src/pipeline/read/index.ts';
import { serialize } from '../../../src/pipeline/write/index.ts';
import { folderWith } from './support/folder.ts';
import { page } from './support/pages.ts';

type Texts = Record<string, string>;

const texts = (project: Project, cached: boolean): Promise<Texts> =>
  generate(project, { progress: () => undefined, cached, many: cached ? 1 : 1000 }, ({ files }) =>
    Promise.resolve(
      Object.fromEntries([...files].map(([path, part]) => [path, part.bytes().toString()])),
    ),
  );

/** A report of one speech; the minister's surname as this outlet spells it. */
const speech = (outlet: string, surname: string, words: string): string => `${outlet}

Minister opens the northern lock

By Ana Torres
May 4, 2031

Harbour minister Olga ${surname} on Sunday opened the northern lock, which had been under repair for six years and cost more than the council had planned.

“${words}, and nobody but ${surname} believed it,” said ${surname}, who cut the ribbon before several hundred people.

The fishermen said that they would come back in the coming week, once the new lamps along the lock had been tested by the harbour master.

${surname} denied that the lock would ever be closed again to the boats of the islands.

© 2031 ${outlet}. All rights reserved.
`;

const record = (title: string, text: string): string => `${JSON.stringify({ title, text })}\n`;

const START = {
  'content/captures/a.txt': speech('The Norland Post', 'Dobrinsky', 'The lock will stand'),
  'content/captures/b.txt': speech('Harbour Times', 'Dobrinsky', 'The new lock will stand'),
  'content/captures/c.txt': page(1),
  'content/captures/copies/c.txt': page(1),
  'content/captures/empty.txt': '',
  'content/captures/more.jsonl':
    record('Ferry is late', page(2)) + record('Mill to be closed', page(3)),
};

/** What happens to a project, one after the other; `article` is the id of one. */
const CHANGES: readonly [string, (project: Project, article: string) => Promise<void>][] = [
  ['nothing', () => Promise.resolve()],
  [
    'a capture added, with another spelling of a surname',
    ({ captures }) =>
      writeFile(
        join(captures, 'd.txt'),
        speech('Islands Daily', 'Dobrinski', 'This lock will stand').replace('Olga', 'Mrs Olga'),
      ),
  ],
  ['a capture changed', ({ captures }) => writeFile(join(captures, 'c.txt'), page(7))],
  ['a capture renamed', ({ captures }) => rename(join(captures, 'a.txt'), join(captures, 'z.txt'))],
  [
    'a page added to an archive',
    ({ captures }) =>
      writeFile(join(captures, 'more.jsonl'), record('Pier', page(5)), { flag: 'a' }),
  ],
  [
    'a person described',
    ({ people }) =>
      writeFile(join(people, 'olga.yaml'), 'name: Olga V. Dobrinsky\naliases: [Olga Dobrinsky]\n'),
  ],
  [
    'an outlet described',
    ({ sources }) =>
      writeFile(join(sources, 'post.yaml'), 'name: Norland Post\naliases: [The Norland Post]\n'),
  ],
  [
    'a capture corrected',
    ({ corrections }, article) =>
      writeFile(
        join(corrections, 'one.yaml'),
        `article: '${article}'\nnote: As printed\ntitle: The lock is open\n`,
      ),
  ],
  ['the correction taken back', ({ corrections }) => rm(join(corrections, 'one.yaml'))],
  ['a capture removed', ({ captures }) => rm(join(captures, 'b.txt'))],
];

test('a cache changes nothing, whatever becomes of captures and of what editors know', async () => {
  const project = projectAt(
    await folderWith({
      ...START,
      'content/people/none': '',
      'content/sources/none': '',
      'content/corrections/none': '',
    }),
  );
  let before: Texts = {};
  const unchanged: string[] = [];
  for (const [name, change] of CHANGES) {
    const [article = ''] = Object.keys(before).flatMap(
      (path) => /^articles\/(.*)\.md$/.exec(path)?.[1] ?? [],
    );
    await change(project, article);
    const afresh = await texts(project, false);
    expect(await texts(project, true), name).toEqual(afresh);
    expect(await texts(project, true), `${name}, once more`).toEqual(afresh);
    if (JSON.stringify(afresh) === JSON.stringify(before)) unchanged.push(name);
    before = afresh;
  }
  // Each of them is a change, or the test would say nothing of it.
  expect(unchanged).toEqual([]);
});

/** A project of which the cache holds all. */
const known = async (): Promise<Project> => {
  const project = projectAt(await folderWith(START));
  await texts(project, true);
  return project;
};

const keptFiles = async ({ cache }: Project): Promise<string[]> => {
  const folders = ['captures', 'topics'].map((name) => join(cache, 'kept', name));
  const names = await Promise.all(folders.map((folder) => readdir(folder)));
  return folders.flatMap((folder, i) => (names[i] ?? []).map((name) => join(folder, name)));
};

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut short', (bytes) => bytes.subarray(0, bytes.length - 9)],
  ['emptied', () => Buffer.alloc(0)],
  ['altered', (bytes) => Buffer.from(bytes.map((byte, i) => (i % 50 === 7 ? byte ^ 1 : byte)))],
])('a cache that is %s is not trusted', async (_, damage) => {
  const project = await known();
  const afresh = await texts(project, false);
  const files = await keptFiles(project);
  expect(files).toHaveLength(4);
  for (const file of files) {
    await writeFile(file, damage(await readFile(file)));
    expect(await texts(project, true), file).toEqual(afresh);
  }
});

test('what is in the cache is used, and what no capture gives any more is forgotten', async () => {
  const project = await known();
  const kept = async () => (await keptFiles(project)).sort();
  const before = await kept();
  await texts(project, true);
  expect(await kept()).toEqual(before);
  for (const name of await readdir(project.captures)) {
    if (name !== 'a.txt') await rm(join(project.captures, name), { recursive: true });
  }
  await texts(project, true);
  const sizes = await Promise.all((await kept()).map((file) => readFile(file)));
  const bytes = Buffer.concat(sizes).toString();
  expect(bytes.includes('Dobrinsky')).toBe(true);
  expect(bytes.includes('benches')).toBe(false);
});

test('captures in files give what the pipeline gives for them in memory', async () => {
  const files = { 'a.txt': page(1), 'b.txt': speech('Harbour Times', 'Dobrinsky', 'It stands') };
  const project = projectAt(
    await folderWith(
      Object.fromEntries(
        Object.entries(files).map(([name, text]) => [`content/captures/${name}`, text]),
      ),
    ),
  );
  const { editor } = await loadEditor(project);
  const outcomes = Object.entries(files).map(([name, text]) => {
    const capture = read(Buffer.from(text), [name]);
    return isQuarantined(capture) ? capture : extract(capture, editor.sources);
  });
  const content = serialize(build(outcomes, editor));
  expect(await texts(project, true)).toEqual(Object.fromEntries(content));
});

test('a topic is made anew where a distant one tells that two spellings are one name', async () => {
  const mill = (surname: string, day: number) =>
    page(day)
      .replaceAll('Carla Stone', `Marta ${surname}`)
      .replaceAll('pier', 'mill')
      .replaceAll('Harbour', 'Valley')
      .replace('May', 'June');
  const project = projectAt(
    await folderWith({
      'content/captures/a.txt': speech(
        'The Norland Post',
        'Brandt',
        'We thank the Kovalenko mill for the beams',
      ),
      'content/captures/b.txt': speech(
        'Harbour Times',
        'Brandt',
        'We thank the Kovalenco mill for the beams',
      ),
    }),
  );
  const before = await texts(project, true);
  await writeFile(join(project.captures, 'm.txt'), mill('Kovalenko', 11));
  await writeFile(join(project.captures, 'n.txt'), mill('Kovalenco', 12));
  const afresh = await texts(project, false);
  const [story = ''] = Object.keys(before).filter((path) => path.startsWith('stories/'));
  expect(afresh[story] ?? before[story]).not.toBe(before[story]);
  expect(await texts(project, true)).toEqual(afresh);
});
