import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonWithList } from '../../../src/site/data/json.ts';
import { streamed } from '../../../src/site/data/streamed.ts';
import { hostile } from './fixture.ts';

test('a list in an object, whatever stands in its texts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ text: hostile })), hostile, async (entries, site) => {
      const file = await streamed(jsonWithList({ site }, 'quotes', entries)).text();
      expect(JSON.parse(file)).toEqual({ site, quotes: entries });
      expect(file.split('\n')).toHaveLength(entries.length === 0 ? 3 : entries.length + 3);
    }),
  );
});

test('what is longer than a batch is whole', async () => {
  const entries = Array.from({ length: 2500 }, (_, n) => ({ n }));
  const file = await streamed(jsonWithList({}, 'all', entries)).text();
  expect(JSON.parse(file)).toEqual({ all: entries });
});
