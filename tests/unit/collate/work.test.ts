import { beforeEach, expect, test, vi } from 'vitest';
import type * as Chain from '../../../src/pipeline/collate/chain.ts';
import { collationOf } from '../../../src/pipeline/collate/collation.ts';
import { collated } from './newsroom.ts';

/** What comparing costs: tables of units by units, each filled once. */
const work = vi.hoisted(() => ({ cells: 0, tables: 0 }));

vi.mock('../../../src/pipeline/collate/chain.ts', async (original) => {
  const module = await original<typeof Chain>();
  return {
    ...module,
    chain: (...[n, m, weights]: Parameters<typeof module.chain>) => {
      work.cells += n * m;
      work.tables++;
      return module.chain(n, m, weights);
    },
  };
});

beforeEach(() => {
  work.cells = 0;
  work.tables = 0;
});

const NONE = new Map<string, string>();
const WORDS =
  'dam river bridge valley flood winter spring house council money engineer harvest'.split(' ');
/** Text of some words, other ones for every number. */
const prose = (seed: number, length: number): string =>
  Array.from(
    { length },
    (_, i) => `${WORDS[(seed * 7 + i * i) % 12] ?? ''}${(seed * 31 + i * 17) % 997}`,
  ).join(' ');

const collation = (texts: readonly string[]) =>
  collationOf(
    texts,
    texts.map((_, i) => `a${i}`),
    NONE,
  );
const readBack = ({ columns }: ReturnType<typeof collation>, i: number): string =>
  columns.map(({ cells }) => cells[i] ?? '').join('');

test('fifty readings of two hundred words: no more than each unit with each once, half of them', () => {
  const texts = Array.from({ length: 50 }, (_, i) => prose(i, 200));
  const found = collation(texts);
  expect(readBack(found, 49)).toBe(texts[49]);
  expect(work.cells).toBeLessThanOrEqual((50 * 200) ** 2);
});

test('readings of a megabyte: no more than their beginnings', () => {
  const long = prose(1, 120_000);
  const texts = [long, `${long} indeed`, `‏שלום ${long}`];
  const found = collation(texts);
  expect(texts.map((_, i) => readBack(found, i))).toEqual(texts);
  expect(work.cells).toBeLessThan(50_000_000);
});

test('a thousand wordings: the most printed are aligned, the others stand whole in a last column', () => {
  const same = Array.from({ length: 5 }, () => prose(0, 30));
  const texts = [...same, ...Array.from({ length: 1_000 }, (_, i) => `${prose(0, 25)} own${i}`)];
  const found = collation(texts);
  for (const i of [0, 5, 500, 1_004]) expect(readBack(found, i)).toBe(texts[i]);
  expect(found.columns.at(-1)?.cells.slice(0, 5)).toEqual(same.map(() => null));
  expect(work.cells).toBeLessThan(100 * (100 * 30) * 30);
});

test('a thousand different remarks of one speaker: each is compared with few', () => {
  const text = Array.from({ length: 1_000 }, (_, i) => `“${prose(i, 12)},” she said.`).join(' ');
  const { utterances } = collated([
    { id: 'a', text, voices: Array.from({ length: 1_000 }, () => 'Mara Venn') },
  ]);
  expect(utterances.length).toBeGreaterThan(900);
  expect(work.tables).toBeLessThan(60 * 1_000);
});

test('a remark that a thousand articles print: each is compared with the first of them', () => {
  const text = '“The dam will hold through the winter and the spring,” Venn said.';
  const pieces = Array.from({ length: 1_000 }, (_, i) => ({
    id: `a${i}`,
    text,
    voices: ['Mara Venn'],
  }));
  const { utterances } = collated(pieces);
  expect(utterances.map(({ readings }) => readings.length)).toEqual([1_000]);
  expect(work.tables).toBeLessThan(1_000);
});
