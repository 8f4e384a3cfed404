import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { bibtex } from '../../../site/citation/bibtex.ts';
import { storyCitation } from '../../../site/citation/of.ts';
import { allStories } from '../../../site/content.ts';
import { withDigests } from '../../../site/reads.ts';

export const getStaticPaths = (async () =>
  withDigests(
    (await allStories()).map((story) => ({
      params: { id: story.id },
      props: { story },
    })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** How to cite one of the stories, as BibTeX. */
export const GET: APIRoute<Props> = ({ props: { story } }) =>
  new Response(bibtex(storyCitation(story)));
