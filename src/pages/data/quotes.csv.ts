import type { APIRoute } from 'astro';
import { csv } from '../../site/data/csv.ts';
import { FIELDS } from '../../site/data/quotes.ts';
import { allQuoteRows } from '../../site/data/rows.ts';

/** Every reading of every remark, a row each. */
export const GET: APIRoute = async () => {
  const rows = await allQuoteRows();
  return new Response(
    csv(
      Object.keys(FIELDS),
      rows.map((row) => Object.values(row)),
    ),
  );
};
