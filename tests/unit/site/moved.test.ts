import { expect, test } from 'vitest';
import { collationOf } from '../../../src/pipeline/collate/collation.ts';
import { alignedView } from '../../../src/site/aligned.ts';
import { wordings } from '../../../src/site/wordings.ts';
import { id, reading, utterance } from '../search/fixture.ts';

const first =
  'We shall rebuild the old mill by spring. The town has paid for it already, and gladly.';
const second =
  'The town has paid for it already, and gladly. We shall rebuild the old mill by spring.';

const moved = utterance({
  readings: [
    reading({ id: 'qa', article: id('a'), source: 'a', text: first }),
    reading({ id: 'qb', article: id('b'), source: 'b', text: second }),
  ],
  columns: collationOf([first, second], ['a', 'b'], new Map()).columns,
  sources: 2,
});

test('a sentence printed at another place is neither left out nor added', () => {
  for (const { stretches } of wordings(moved)) {
    const kinds = new Set(stretches.map(({ kind }) => kind));
    expect(kinds.has('gap')).toBe(false);
    expect(kinds.has('moved')).toBe(true);
  }
});

test('in the aligned view it stands at both places', () => {
  const elsewhere = alignedView(moved).stretches.flatMap(({ variants }) =>
    variants.filter((variant) => variant.elsewhere),
  );
  expect(elsewhere).toHaveLength(2);
});
