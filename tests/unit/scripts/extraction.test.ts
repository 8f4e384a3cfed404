import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capturesNamed } from '../../../scripts/lib/captures.ts';
import { batchesOf } from '../../../scripts/lib/extraction/batches.ts';
import { lineExtraction } from '../../../scripts/lib/extraction/extraction.ts';
import { inOrder } from '../../../scripts/lib/in-order.ts';
import { lines } from '../../../scripts/lib/extraction/worker.ts';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';

const KNOWLEDGE = { sources: [], corrections: [] };

const article = (number: number): string =>
  `Ferry number ${number} is late\n\n` +
  `The ferry number ${number} to the islands was late again on Monday, the harbour office said, because of the wind that has blown since the weekend.\n\n` +
  'Passengers waited in the hall, where the staff handed out tea and blankets until the boat came in at noon.\n';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-extraction-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function* numbers(taken: number[], count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    taken.push(number);
    yield await Promise.resolve(number);
  }
}

describe('inOrder', () => {
  test('gives results in the order of the items, whichever is done first', async () => {
    const waiting = new Map<number, () => void>();
    const run = (item: number): Promise<number> =>
      new Promise((resolve) => {
        waiting.set(item, () => {
          resolve(item * 10);
        });
        // The last of three to start ends first.
        if (item === 2) for (const one of [2, 1, 0]) waiting.get(one)?.();
      });
    const results: number[] = [];
    for await (const result of inOrder(numbers([], 3), run, 4)) results.push(result);
    expect(results).toEqual([0, 10, 20]);
  });

  test('takes no more from its source than it works on', async () => {
    const taken: number[] = [];
    const results = inOrder(numbers(taken, 100), (item) => Promise.resolve(item), 5);
    await results.next();
    expect(taken).toHaveLength(5);
    await results.return(undefined);
  });

  test('a fault is met when its turn comes', async () => {
    const run = (item: number): Promise<number> =>
      item === 1 ? Promise.reject(new Error('one is bad')) : Promise.resolve(item);
    const results = inOrder(numbers([], 3), run, 3);
    expect(await results.next()).toEqual({ done: false, value: 0 });
    await expect(results.next()).rejects.toThrow('one is bad');
  });
});

describe('many captures', () => {
  const COUNT = 210;
  const names = Array.from({ length: COUNT }, (_, i) => `a${String(i).padStart(3, '0')}.txt`);

  beforeAll(async () => {
    for (const [number, name] of names.entries())
      await writeFile(join(folder, name), number === 7 ? '%PDF-1.7' : article(number));
    const records = Array.from({ length: 5000 }, (_, i) =>
      JSON.stringify({ title: `Ferry ${i}`, text: article(i) }),
    );
    await writeFile(join(folder, 'z.jsonl'), records.join('\n'));
  });

  test('come in batches; those of a large archive are dealt out', async () => {
    const places = await capturesNamed([folder], '/');
    const batches: string[] = [];
    for await (const batch of batchesOf(places))
      batches.push('places' in batch ? `files ${batch.places.length}` : 'captures');
    expect(batches.slice(0, 7)).toEqual([...Array<string>(6).fill('files 32'), 'files 18']);
    expect(batches.slice(7).every((batch) => batch === 'captures')).toBe(true);
    expect(batches.length - 7).toBe(Math.ceil(5000 / 32));
  });

  test('are extracted in threads as they are without', async () => {
    const places = await capturesNamed(
      names.map((name) => join(folder, name)),
      '/',
    );
    const threaded = [];
    for await (const batch of lineExtraction(places, KNOWLEDGE)) threaded.push(...batch);
    const here = [];
    for await (const batch of batchesOf(places)) here.push(...(await lines(batch, KNOWLEDGE)));
    expect(threaded).toEqual(here);
    expect(threaded).toHaveLength(COUNT);
    const [bad, ...others] = threaded.filter(({ outcome }) => isQuarantined(outcome));
    expect(bad?.file).toMatch(/a007\.txt$/);
    expect(others).toHaveLength(0);
  });

  test('and few of them are read at once', async () => {
    const places = await capturesNamed([join(folder, 'a001.txt')], '/');
    const found = [];
    for await (const batch of lineExtraction(places, KNOWLEDGE)) found.push(...batch);
    const outcome = found[0]?.outcome;
    if (outcome === undefined || isQuarantined(outcome)) throw new Error('no article');
    expect(outcome.line).toContain('ferry number 1 to the');
  });
});
