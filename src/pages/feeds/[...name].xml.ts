import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { allDocuments, context } from '../../site/feeds/all.ts';
import { rss } from '../../site/feeds/rss.ts';
import { withDigests } from '../../site/reads.ts';

export const getStaticPaths = (async () =>
  withDigests(
    (await allDocuments()).map((document) => ({
      params: { name: document.name },
      props: { document },
    })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A document of a feed as RSS 2.0. */
export const GET: APIRoute<Props> = async ({ props: { document } }) =>
  new Response([...rss(document, await context())].join(''));
