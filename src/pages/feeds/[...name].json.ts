import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { allDocuments, context } from '../../site/feeds/all.ts';
import { jsonFeed } from '../../site/feeds/json-feed.ts';
import { withDigests } from '../../site/reads.ts';

/** Archives are RSS alone: RFC 5005 knows no JSON Feed, and JSON Feed no archives. */
export const getStaticPaths = (async () =>
  withDigests(
    (await allDocuments())
      .filter(({ kind }) => kind !== 'archive')
      .map((document) => ({
        params: { name: document.name },
        props: { document },
      })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A feed's newest stories as JSON Feed 1.1. */
export const GET: APIRoute<Props> = async ({ props: { document } }) =>
  new Response(jsonFeed(document, await context()));
