import fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterPagesOf, nameOfLetterPage } from '../../../src/site/letters.ts';

it('a list by letter holds everyone once, each page of one letter and no longer than a page', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-d0-9é][a-z]{0,3}$/), { maxLength: 40 });
  fc.assert(
    fc.property(ids, (names) => {
      const pages = letterPagesOf(
        names.toSorted().map((id) => ({ id })),
        3,
      );
      const listed = pages.flatMap(({ items }) => items.map(({ id }) => id));
      expect(listed.toSorted()).toEqual(names.toSorted());
      expect(new Set(pages.map(nameOfLetterPage)).size).toBe(pages.length);
      expect(pages.slice(1).map(({ before }) => before && nameOfLetterPage(before))).toEqual(
        pages.slice(0, -1).map(nameOfLetterPage),
      );
      for (const { letter, number, of, items } of pages) {
        expect(items.length).toBeLessThanOrEqual(3);
        expect(number).toBeLessThanOrEqual(of);
        for (const { id } of items) expect(/^[a-z]/.test(id) ? id[0] : '0').toBe(letter);
      }
    }),
  );
});
