import { plainJson } from '../../../site/json.ts';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addresses } from '../../../site/addresses.ts';
import { allStories } from '../../../site/content.ts';
import { VERSION } from '../../../site/data/schemas.ts';
import { withDigests } from '../../../site/reads.ts';

export const getStaticPaths = (async () =>
  withDigests(
    (await allStories()).map((story) => ({
      params: { id: story.id },
      props: { story },
    })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A story with its articles, remarks, readings and their alignment. */
export const GET: APIRoute<Props> = ({ props: { story } }) =>
  new Response(
    `${plainJson({
      $schema: addresses.schema('story'),
      version: VERSION,
      page: addresses.story(story.id),
      ...story,
    })}\n`,
  );
