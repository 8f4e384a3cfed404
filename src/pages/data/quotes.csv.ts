import type { APIRoute } from 'astro';
import { csv } from '../../site/data/csv.ts';
import { FIELDS, type QuoteRow } from '../../site/data/quotes.ts';
import { allQuoteRows } from '../../site/data/rows.ts';
import { streamed } from '../../site/data/streamed.ts';

function* cells(rows: Iterable<QuoteRow>) {
  for (const row of rows) yield Object.values(row);
}

/** Every reading of every remark, a row each. */
export const GET: APIRoute = async () =>
  streamed(csv(Object.keys(FIELDS), cells(await allQuoteRows())));
