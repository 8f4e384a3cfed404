import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cslJson } from '../../../site/citation/csl.ts';
import { articleCitation } from '../../../site/citation/of.ts';
import { allArticles } from '../../../site/content.ts';
import { withDigests } from '../../../site/reads.ts';

export const getStaticPaths = (async () =>
  withDigests(
    (await allArticles()).map((article) => ({
      params: { id: article.id },
      props: { article },
    })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** How to cite one of the articles, as CSL-JSON. */
export const GET: APIRoute<Props> = async ({ props: { article } }) =>
  new Response(cslJson(await articleCitation(article)));
