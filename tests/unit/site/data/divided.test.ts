import { expect, it } from 'vitest';
import { byLetter, byMonth, dividedList } from '../../../../src/site/data/divided.ts';
import { partsJson } from '../../../../src/site/data/parts.ts';
import { jsonSchema } from '../../../../src/site/data/schemas.ts';
import { schemaFindings, validator } from '../../../formats/json-schema.ts';

type Thing = { id: string; day: string | null };

const things = (n: number): Thing[] =>
  Array.from({ length: n }, (_, at) => ({
    id: `${at % 2 === 0 ? 'a' : 'b'}-${at}`,
    day: at % 7 === 0 ? null : `2025-0${1 + (at % 3)}-01`,
  }));

const rows = (own: readonly Thing[]) => Promise.resolve(own.map(({ id }) => ({ id })));
const day = (thing: Thing) => thing.day;

it('a list that one file holds is one, in its own order', async () => {
  const items = things(5000);
  const [file, ...others] = dividedList('things', { items, rows, cut: byMonth(day) });
  expect([file?.name, file?.count, others.length]).toEqual(['things', 5000, 0]);
  expect([...((await file?.rows()) ?? [])]).toEqual(items.map(({ id }) => ({ id })));
});

it.each([
  ['month', byMonth(day), 'things-2025-03', 'things-undated'],
  ['letter', byLetter<Thing>, 'things-a', 'things-b-3'],
])('a longer one is parted by %s, and has every row once', async (_, cut, first, last) => {
  const items = things(12_345);
  const files = dividedList('things', { items, rows, cut });
  expect([files[0]?.name, files.at(-1)?.name]).toEqual([first, last]);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  for (const { name, count } of files) {
    expect(name).toMatch(/^things-[a-z0-9-]+$/);
    expect(count).toBeLessThanOrEqual(5000);
  }
  const all = (await Promise.all(files.map((file) => file.rows()))).flatMap((own) => [...own]);
  expect(all.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
});

it('rows are counted as they weigh', () => {
  const files = dividedList('things', {
    items: things(10),
    rows,
    cut: byMonth(day),
    weigh: () => 2000,
  });
  expect(files.reduce((sum, { count }) => sum + count, 0)).toBe(20_000);
  expect(files.length).toBeGreaterThan(3);
});

it('at the address of a list in parts stands what its schema says', () => {
  const absolute = (path: string) => `https://x.example${path}`;
  const parts = [{ name: 'quotes-2025-02-1', count: 3 }];
  const file: unknown = JSON.parse(partsJson('quotes', parts, absolute));
  const schema = jsonSchema('parts', absolute('/data/schemas/v1/parts.json'));
  expect(schemaFindings(validator(schema), file)).toEqual([]);
  expect(file).toMatchObject({ list: 'quotes', count: 3 });
  expect(JSON.stringify(file)).toContain('/data/quotes-2025-02-1.csv');
});
