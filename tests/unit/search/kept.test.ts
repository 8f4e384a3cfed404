import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeIndex } from '../../../src/search/make.ts';
import { facts, member, person, reading, searched, story, utterance } from './fixture.ts';
import { filesOf, type InMemory, searchedOf } from './open.ts';
import { openKept } from '../../../src/search/kept.ts';

const id = (number: number): string => number.toString(16).padStart(16, '0');
const day = (number: number) => ({
  value: `2031-0${1 + (number % 9)}-1${number % 10}`,
  basis: 'stated' as const,
  evidence: '',
});

/** So many stories, each of one short article and one remark: enough for several parts. */
const many = (numbers: readonly number[], over: Partial<InMemory> = {}): InMemory => ({
  ...searched(),
  articles: numbers.map((number) => ({
    facts: facts({ id: id(number), published: day(number) }),
    text: `The harbour has lamp ${number} and wall ${number % 7}.`,
  })),
  stories: numbers.map((number) =>
    story({
      id: id(number),
      date: day(number),
      members: [member({ article: id(number), date: day(number) })],
      utterances: [
        utterance({
          home: id(number),
          readings: [
            reading({ id: `q${number}`, article: id(number), text: `lamp ${number} shall burn` }),
          ],
        }),
      ],
    }),
  ),
  ...over,
});

const numbers = Array.from({ length: 3000 }, (_, at) => at);
const before = many(numbers);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-kept-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The files of an index that is made after others were made in the same folder. */
const next = (content: InMemory): Map<string, Uint8Array> => {
  const { files } = makeIndex(searchedOf(content), 'full', openKept(folder, 'test'));
  return new Map([...files()].map(({ path, content: bytes }) => [path, bytes]));
};

/** Of what is kept: when each was written, by its name. */
const written = async (): Promise<Map<string, number>> => {
  const times = new Map<string, number>();
  for (const name of await readdir(folder))
    times.set(name, (await stat(join(folder, name))).mtimeMs);
  return times;
};

const changes: Record<string, InMemory> = {
  'an article is added': many([...numbers, 3000]),
  'several are taken away': many(numbers.filter((number) => number % 1000 !== 1)),
  'the text of one is changed': {
    ...before,
    articles: before.articles.with(77, {
      facts: facts({ id: id(77), published: day(77) }),
      text: 'Another text.',
    }),
  },
  'what was said is changed': {
    ...before,
    stories: before.stories.with(5, story({ id: id(5), date: day(5), utterances: [] })),
  },
  'an article is of another day': {
    ...before,
    articles: before.articles.with(9, {
      facts: facts({ id: id(9), published: day(8) }),
      text: 'Early.',
    }),
    stories: before.stories.toSpliced(9, 1),
  },
  'somebody has another name': {
    ...before,
    people: [person({ id: 'mira-tolland', name: 'Mira Ostby' })],
  },
  'nothing is left': many([]),
};

describe('an index that is made after another', () => {
  it.each(Object.entries(changes))('is the same as one that is made anew: %s', async (_, after) => {
    next(before);
    expect(next(after)).toEqual(await filesOf(searchedOf(after)));
  });

  it('makes only those parts again whose records changed', async () => {
    next(before);
    const first = await written();
    expect(first.size).toBeGreaterThan(4);
    next(many([...numbers, 3000]));
    const second = await written();
    const again = [...second].filter(([name, time]) => first.get(name) !== time);
    expect(again.length).toBeLessThanOrEqual(2);
    expect(second.size).toBe(first.size);
  });

  it('carries over the files of all other parts', () => {
    const [first, second] = [next(before), next(many([...numbers, 3000]))];
    const folders = (files: Map<string, Uint8Array>, ending: RegExp) =>
      new Set(
        [...files.keys()].filter((path) => ending.test(path)).map((path) => path.split('/')[1]),
      );
    for (const ending of [/article-\d+\.bin$/, /quotation-\d+\.bin$/]) {
      const [old, now] = [folders(first, ending), folders(second, ending)];
      expect([...now].filter((name) => !old.has(name)).length).toBeLessThanOrEqual(2);
      expect(now.size).toBeGreaterThan(4);
    }
  });

  it.each([
    ['altered', (bytes: Buffer) => bytes.fill(0, 100, 101)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 200)],
    ['empty', () => Buffer.alloc(0)],
  ])('takes nothing from a file that was %s', async (_, harm) => {
    const whole = next(before);
    for (const name of await readdir(folder))
      await writeFile(join(folder, name), harm(await readFile(join(folder, name))));
    expect(next(before)).toEqual(whole);
  });

  it('forgets what it has no use for, and leaves nothing else behind', async () => {
    next(many(numbers.slice(0, 10)));
    await writeFile(join(folder, 'other'), '');
    next(before);
    const names = (await readdir(folder)).toSorted();
    await rm(folder, { recursive: true });
    next(before);
    expect(names).toEqual((await readdir(folder)).toSorted());
  });
});
