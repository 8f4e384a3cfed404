import type { APIRoute } from 'astro';
import { addresses } from '../../site/addresses.ts';
import { jsonWithList } from '../../site/data/json.ts';
import { allQuoteRows } from '../../site/data/rows.ts';
import { streamed } from '../../site/data/streamed.ts';

/** Every reading of every remark. */
export const GET: APIRoute = async () => {
  const { site, data: about } = addresses;
  return streamed(jsonWithList({ site, about }, 'quotes', await allQuoteRows()));
};
