import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cache, noCache, openCache } from '../../../scripts/lib/grouping/cache.ts';
import { alone, type Crew, crewOf } from '../../../scripts/lib/grouping/crew.ts';
import { groupedBy, profilesIn } from '../../../scripts/lib/grouping/grouping.ts';
import { isWrong } from '../../../scripts/lib/documents.ts';
import type { LineBytes } from '../../../scripts/lib/lines.ts';
import { group } from '../../../src/pipeline/group/index.ts';
import type { Document, Grouped } from '../../../src/pipeline/model/index.ts';
import { filler, ferry, like } from '../group/articles.ts';
import { folderWith } from './support/folder.ts';

const copy = like(ferry[2], {
  id: 'c1',
  published: '2031-05-31',
  text: `${ferry[2]?.text ?? ''} More.`,
});
const all: Document[] = [
  ...ferry,
  copy,
  like(ferry[3], { id: 'n1', published: null, weekday: 'Thursday' }),
  like(ferry[0], { id: 'f1-twin', credit: 'Norland Post' }),
  { id: 'long', title: 'Minutes', text: filler(3, 400), published: '2031-05-07' },
  { id: 'long-too', title: 'The minutes', text: filler(3, 300), published: '2031-05-08' },
  { id: 'empty', text: '' },
];

async function* lines(documents: readonly Document[]): AsyncGenerator<LineBytes> {
  for (const [i, document] of documents.entries())
    yield await Promise.resolve({ bytes: Buffer.from(JSON.stringify(document)), number: i + 1 });
}

const grouped = async (
  documents: readonly Document[],
  crew: Crew = alone,
  cache: Cache = noCache,
): Promise<Grouped[]> => {
  const profiles = [];
  for await (const { outcome } of profilesIn(lines(documents), crew, cache))
    if (!isWrong(outcome)) profiles.push(outcome);
  const result = await groupedBy(profiles, crew, cache);
  await cache.close();
  return result;
};

/** A crew that counts what it is asked to do. */
const counting = () => {
  const asked = { lines: 0, tasks: 0 };
  const crew: Crew = {
    ...alone,
    readLines: (bytes) => {
      asked.lines += Buffer.from(bytes).toString().split('\n').length;
      return alone.readLines(bytes);
    },
    perform: (task) => {
      if (task.name !== 'meet') asked.tasks += 1;
      return alone.perform(task);
    },
  };
  return { asked, crew };
};

test.each([1, 3])('gives in %i threads what it gives in none', async (threads) => {
  const crew = crewOf(threads);
  try {
    expect(await grouped(all, crew)).toEqual(group(all));
  } finally {
    await crew.dismiss();
  }
});

test('says which lines hold no article', async () => {
  const found = [];
  const given: AsyncGenerator<LineBytes> = (async function* () {
    for (const [i, text] of ['{"id":"a","text":"One."}', ' ', '{', '{"id":"b"}'].entries())
      yield await Promise.resolve({ bytes: Buffer.from(text), number: i + 1 });
  })();
  for await (const { number, outcome } of profilesIn(given, alone))
    found.push([number, isWrong(outcome)]);
  expect(found).toEqual([
    [1, false],
    [3, true],
    [4, true],
  ]);
});

describe('with a cache', () => {
  test('whatever was grouped before, in whatever batches and order, the result is that of all at once', async () => {
    const sets = fc.array(fc.shuffledSubarray(all, { minLength: 1 }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(sets, async (batches) => {
        const folder = await folderWith();
        let held: Document[] = [];
        for (const batch of batches) {
          held = [...new Map([...held, ...batch].map((d) => [d.id, d])).values()];
          expect(await grouped(held, alone, await openCache(folder, 'one'))).toEqual(group(held));
        }
        expect(await grouped(held.toReversed(), alone, await openCache(folder, 'one'))).toEqual(
          group(held),
        );
      }),
      { seed: 5, numRuns: 15 },
    );
  });

  test('reads no article and compares none a second time', async () => {
    const folder = await folderWith();
    await grouped(all, alone, await openCache(folder, 'one'));
    const { asked, crew } = counting();
    await grouped(all.toReversed(), crew, await openCache(folder, 'one'));
    expect(asked).toEqual({ lines: 0, tasks: 0 });
  });

  test('reads only what is new, and forgets what is gone', async () => {
    const folder = await folderWith();
    await grouped(all, alone, await openCache(folder, 'one'));
    const { asked, crew } = counting();
    const later = [...all.slice(1), like(all[0], { id: 'other' })];
    await grouped(later, crew, await openCache(folder, 'one'));
    expect(asked.lines).toBe(1);
    await grouped(all, crew, await openCache(folder, 'one'));
    expect(asked.lines).toBe(2);
  });

  test('takes nothing that another engine left', async () => {
    const folder = await folderWith();
    await grouped(all, alone, await openCache(folder, 'one'));
    const { asked, crew } = counting();
    expect(await grouped(all, crew, await openCache(folder, 'other'))).toEqual(group(all));
    expect(asked.lines).toBe(all.length);
  });

  test('takes nothing that is not as it was written', async () => {
    const folder = await folderWith();
    await grouped(all, alone, await openCache(folder, 'one'));
    const names = await readdir(folder);
    expect(names.length).toBeGreaterThan(2);
    for (const [i, name] of names.entries()) {
      const bytes = await readFile(join(folder, name));
      if (i % 2 === 0) bytes.fill(7, bytes.length - 8);
      await writeFile(
        join(folder, name),
        i % 2 === 0 ? bytes : bytes.subarray(0, bytes.length / 2),
      );
    }
    const { asked, crew } = counting();
    expect(await grouped(all, crew, await openCache(folder, 'one'))).toEqual(group(all));
    expect(asked.lines).toBe(all.length);
  });
});
