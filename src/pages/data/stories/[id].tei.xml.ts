import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addresses } from '../../../site/addresses.ts';
import { allStories, articleById, personById, sourceById } from '../../../site/content.ts';
import { tei } from '../../../site/tei/document.ts';
import { withDigests } from '../../../site/reads.ts';

export const getStaticPaths = (async () =>
  withDigests(
    (await allStories()).map((story) => ({
      params: { id: story.id },
      props: { story },
    })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A story's apparatus as TEI XML. */
export const GET: APIRoute<Props> = async ({ props: { story } }) => {
  const [sources, articles, people] = [await sourceById(), await articleById(), await personById()];
  return new Response(
    tei(story, {
      outlet: (id) => sources.get(id)?.name,
      article: (id) => articles.get(id),
      person: (id) => people.get(id),
      storyPage: addresses.story(story.id),
      articlePage: addresses.article,
      utterancePage: (id) => addresses.utterance(story.id, id),
    }),
  );
};
