import type { APIRoute } from 'astro';
import { addresses } from '../../site/addresses.ts';
import { allQuoteRows } from '../../site/data/rows.ts';

/** Every reading of every remark. */
export const GET: APIRoute = async () =>
  new Response(
    `${JSON.stringify({ site: addresses.site, about: addresses.data, quotes: await allQuoteRows() })}\n`,
  );
