import type { APIRoute } from 'astro';
import { csv } from '../../site/data/csv.ts';
import { allQuoteRows } from '../../site/data/lists.ts';
import { QuoteRow } from '../../site/data/rows/quote.ts';
import { streamed } from '../../site/data/streamed.ts';

function* cells(rows: Iterable<QuoteRow>) {
  for (const row of rows) yield Object.values(row);
}

/** Every reading of every remark, a row each. */
export const GET: APIRoute = async () =>
  streamed(csv(Object.keys(QuoteRow.shape), cells(await allQuoteRows())));
