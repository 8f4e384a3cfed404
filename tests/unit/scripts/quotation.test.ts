import { expect, test } from 'vitest';
import { quotationOf } from '../../../scripts/lib/quotation/quotation.ts';
import type { Document } from '../../../src/pipeline/model/index.ts';
import { quote } from '../../../src/pipeline/quote/index.ts';

const documents = Array.from({ length: 400 }, (_, i): Document => ({
  id: `a${i}`,
  text: `“The mill will stand for ${i} years,” said Marta Kovac.\n\nIt rained.`,
}));

test('many documents are read in threads, with the same result in the same order', async () => {
  const done: number[] = [];
  const quoted = await quotationOf(documents, (count) => done.push(count));
  expect(quoted).toEqual(documents.map(quote));
  expect(done.at(-1)).toBe(documents.length);
});
