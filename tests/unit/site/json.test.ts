import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonWithList } from '../../../src/site/data/json.ts';
import { hostile } from './fixture.ts';

test('a list in an object, whatever stands in its texts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ text: hostile })), hostile, async (entries, site) => {
      const file = await new Response(
        [...jsonWithList({ site }, 'quotes', entries)].join(''),
      ).text();
      expect(JSON.parse(file)).toEqual({ site, quotes: entries });
      expect(file.split('\n')).toHaveLength(entries.length === 0 ? 3 : entries.length + 3);
    }),
  );
});
