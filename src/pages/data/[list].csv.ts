import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { type Cell, csv } from '../../site/data/csv.ts';
import { listFiles } from '../../site/data/lists.ts';
import { QuoteRow } from '../../site/data/rows/quote.ts';
import { withDigests } from '../../site/reads.ts';

export const getStaticPaths = (async () =>
  withDigests(
    (await listFiles()).quotes.map((file) => ({ params: { list: file.name }, props: { file } })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

function* cells(rows: Iterable<QuoteRow>): Generator<Cell[]> {
  for (const row of rows) yield Object.values(row);
}

/** Every reading of every remark, or of those of a part, a row each. */
export const GET: APIRoute<Props> = async ({ props: { file } }) =>
  new Response([...csv(Object.keys(QuoteRow.shape), cells(await file.rows()))].join(''));
