import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cslJson } from '../../../site/citation/csl.ts';
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

/** How to cite one of the stories, as CSL-JSON. */
export const GET: APIRoute<Props> = ({ props: { story } }) =>
  new Response(cslJson(storyCitation(story)));
