import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generate } from '../../../scripts/lib/generate.ts';
import { type Crew, workHere } from '../../../scripts/lib/making/crew.ts';
import { gather } from '../../../scripts/lib/making/gather.ts';
import type { Kept } from '../../../scripts/lib/making/records.ts';
import { makeCapturesPart } from '../../../scripts/lib/parts/captures-part.ts';
import { joinContent } from '../../../scripts/lib/parts/join-content.ts';
import { partOfName, shareIn } from '../../../scripts/lib/parts/share.ts';
import { type Project, projectAt } from '../../../scripts/lib/project.ts';
import { memoryStore } from '../../../scripts/lib/store/memory.ts';
import type { Store } from '../../../scripts/lib/store/store.ts';
import { folderWith } from './support/folder.ts';
import { page } from './support/pages.ts';

const OF = 4;
const NUMBERS = Array.from({ length: OF }, (_, i) => i + 1);
const silent = (): void => undefined;

const record = (title: string, text: string): string => `${JSON.stringify({ title, text })}\n`;

const captures = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [`content/captures/${i}.txt`, page(i)]),
);

/** Captures of all kinds: in folders, the same twice, an archive, one that is empty. */
const started = async (): Promise<Project> =>
  projectAt(
    await folderWith({
      ...captures,
      'content/captures/copies/3.txt': page(3),
      'content/captures/empty.txt': '',
      'content/captures/more.jsonl': record('Ferry', page(20)) + record('Mill', page(21)),
      'content/sources/harbour.yaml': 'name: Harbour Times\n',
      'content/corrections/none': '',
    }),
  );

type Texts = Record<string, string>;

const textsOf = (files: ReadonlyMap<string, { bytes: () => Buffer }>): Promise<Texts> =>
  Promise.resolve(
    Object.fromEntries([...files].map(([path, part]) => [path, part.bytes().toString()])),
  );

/** The content as a whole build makes it. */
const whole = (project: Project): Promise<Texts> =>
  generate(project, { progress: silent, cached: false }, ({ files }) => textsOf(files));

const outOf = ({ cache }: Project): string => join(cache, 'parts');

const joined = (project: Project): Promise<Texts> =>
  joinContent(project, outOf(project), silent, ({ files }) => textsOf(files));

/** Makes a part in a process of its own. */
const makeElsewhere = async (project: Project, part: number): Promise<void> => {
  const script = new URL('./support/make-part.ts', import.meta.url).pathname;
  const args = [script, project.root, `${part}/${OF}`, outOf(project)];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  expect(await once(child, 'close')).toEqual([0, null]);
};

const makePart = (project: Project, part: number, of = OF) =>
  makeCapturesPart(project, { part, of }, outOf(project), silent);

/** A project with all parts of it. */
const parted = async (): Promise<Project> => {
  const project = await started();
  for (const part of NUMBERS) await makePart(project, part);
  return project;
};

const folderOf = (project: Project, part: number): string =>
  join(outOf(project), `captures-${part}-of-${OF}`);

test('four parts made by four processes give the content that one build gives', async () => {
  const project = await started();
  await Promise.all(NUMBERS.map((part) => makeElsewhere(project, part)));
  expect((await readdir(outOf(project))).sort()).toEqual(
    NUMBERS.map((part) => `captures-${part}-of-${OF}`),
  );
  const content = await whole(project);
  expect(content['report.json']).toContain('"file": "empty.txt"');
  expect(await joined(project)).toEqual(content);
  expect(await joined(project), 'once more').toEqual(content);
});

test('the parts need nothing of the place where they were made', async () => {
  const project = await parted();
  const elsewhere = projectAt(await folderWith());
  await cp(project.content, elsewhere.content, { recursive: true });
  await cp(outOf(project), outOf(elsewhere), { recursive: true });
  await rm(project.root, { recursive: true });
  expect(await joined(elsewhere)).toEqual(await whole(elsewhere));
});

test('each capture is read for one part only', async () => {
  const project = await started();
  let read = 0;
  for (const part of NUMBERS) read += (await makePart(project, part)).captures;
  // The archive holds two.
  expect(read).toBe(16);
});

const altered = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.map((byte, i) => (i % 50 === 7 ? byte ^ 1 : byte)));

const inHeader = async (project: Project, part: number, from: RegExp, to: string) => {
  const file = join(folderOf(project, part), 'part.json');
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(from);
  await writeFile(file, text.replace(from, to));
};

const changedFile = '5.txt';
const ofChanged = partOfName(changedFile, OF);

test.each<[string, RegExp, (project: Project) => Promise<unknown>]>([
  [
    'a part is missing',
    /^Part 3 of 4 is missing in /,
    (project) => rm(folderOf(project, 3), { recursive: true }),
  ],
  ['there is none', / holds no part\.$/, (project) => rm(outOf(project), { recursive: true })],
  [
    'another engine made a part',
    /^Part 2 of 4 .* was made by another version/,
    (project) => inHeader(project, 2, /"engine": "[0-9a-f]{4}/, '"engine": "0000'),
  ],
  [
    'a capture changed after its part was made',
    new RegExp(`^content/captures/5\\.txt has changed since part ${ofChanged} of 4 was made`),
    ({ captures: folder }) => writeFile(join(folder, changedFile), page(40)),
  ],
  [
    'a capture came after its part was made',
    new RegExp(`^Part ${partOfName('new.txt', OF)} of 4 .* was made from other captures`),
    ({ captures: folder }) => writeFile(join(folder, 'new.txt'), page(41)),
  ],
  [
    'a capture went after its part was made',
    new RegExp(`^Part ${ofChanged} of 4 .* was made from other captures`),
    ({ captures: folder }) => rm(join(folder, changedFile)),
  ],
  [
    'an outlet was described after the parts were made',
    /^Part 1 of 4 .* was made with other content\/sources/,
    ({ sources }) => writeFile(join(sources, 'post.yaml'), 'name: Norland Post\n'),
  ],
  [
    'a capture was corrected after the parts were made',
    /^Part 1 of 4 .* was made with other content\/corrections/,
    ({ corrections }) =>
      writeFile(join(corrections, 'a.yaml'), "article: '0123456789abcdef'\nnote: No\ntitle: So\n"),
  ],
  [
    'a part of another division lies among them',
    /parts\/captures-\d-of-\d is one of \d parts, .* one of \d\.$/,
    (project) => makePart(project, 1, 3),
  ],
  [
    'a part is there twice',
    /are both part 2 of 4/,
    (project) => cp(folderOf(project, 2), join(outOf(project), 'again'), { recursive: true }),
  ],
  [
    'a chunk of a part is gone',
    /^Part 1 of 4 .* is not whole/,
    async (project) => {
      for (const name of await readdir(folderOf(project, 1)))
        if (name.endsWith('.parts')) await rm(join(folderOf(project, 1), name));
    },
  ],
  [
    'a chunk of a part is altered',
    /^Part 1 of 4 .* is not whole/,
    async (project) => {
      for (const name of await readdir(folderOf(project, 1))) {
        const file = join(folderOf(project, 1), name);
        if (name.endsWith('.parts')) await writeFile(file, altered(await readFile(file)));
      }
    },
  ],
])('nothing is joined where %s, and it is said', async (_, words, happen) => {
  const project = await parted();
  await happen(project);
  await expect(joined(project)).rejects.toThrow(words);
});

test('what a rule failed on is kept with a part, where nobody will look into it again', async () => {
  const { captures: folder } = await started();
  const place = { file: '1.txt', path: join(folder, '1.txt') };
  const knowledge = { sources: [], corrections: [] };
  const outcome = { file: '1.txt', code: 'failed', reason: 'It fell.', remedy: 'None.' } as const;
  const crew: Crew = {
    ...workHere(knowledge),
    readUnits: (units) =>
      Promise.resolve(
        units.map(() => ({
          kept: { outcomes: [{ capture: null, correction: null, outcome }] },
          parts: [],
        })),
      ),
  };
  const keyWith = async (keepFaults: boolean): Promise<string | null> => {
    const keys: (string | null)[] = [];
    const memory = memoryStore<Kept>();
    const put: Store<Kept>['put'] = (key, about, parts) => {
      keys.push(key);
      return memory.put(key, about, parts);
    };
    const store = { ...memory, put };
    expect(await gather([place], knowledge, { store, crew, keepFaults }, silent)).toEqual([
      outcome,
    ]);
    return keys[0] ?? null;
  };
  expect(await keyWith(true)).toMatch(/^[0-9a-f]/);
  expect(await keyWith(false)).toBe(null);
});

test('a part that is made again takes the place of the old one', async () => {
  const project = await parted();
  await writeFile(join(project.captures, changedFile), page(40));
  await makePart(project, ofChanged);
  expect(await joined(project)).toEqual(await whole(project));
});

test('what a killed process left of a part is swept away', async () => {
  const project = await started();
  await makePart(project, 1);
  // No process has this number: it is larger than any system gives.
  const left = join(outOf(project), '.captures-2-of-4.99999999.tmp');
  await rename(folderOf(project, 1), left);
  await makePart(project, 3);
  expect(await readdir(outOf(project))).toEqual(['captures-3-of-4']);
});

test('every name falls to one of the parts, and to the same one each time', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (name, of) => {
      const part = partOfName(name, of);
      expect(part).toBeGreaterThanOrEqual(1);
      expect(part).toBeLessThanOrEqual(of);
      expect(partOfName(name, of)).toBe(part);
    }),
  );
  // Written into folders' names and plans: it must not change with the program.
  expect(['a.txt', 'b.txt', 'copies/c.txt'].map((name) => partOfName(name, 4))).toEqual([2, 2, 4]);
});

test.each(['', '0/4', '5/4', '1', '1/2/3', '-1/4', '1.5/4', 'x/y', '1/1001', ' 1/4'])(
  "'%s' is no part",
  (text) => {
    expect(() => shareIn(text)).toThrow(/is no part/);
  },
);
