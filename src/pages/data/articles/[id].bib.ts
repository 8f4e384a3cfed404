import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { bibtex } from '../../../site/citation/bibtex.ts';
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

/** How to cite one of the articles, as BibTeX. */
export const GET: APIRoute<Props> = async ({ props: { article } }) =>
  new Response(bibtex(await articleCitation(article)));
