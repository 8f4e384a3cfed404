import { join } from 'node:path';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { openPictures } from '../../cards/pictures.ts';
import { cardOf, storiesWithCard } from '../../site/card.ts';
import { isWrittenHere, withDigests } from '../../site/reads.ts';

/** What an earlier build drew; may be deleted at any time. */
const pictures = openPictures(join(process.cwd(), '.variorum', 'cards'));

export const getStaticPaths = (async () => {
  const stories = [...(await storiesWithCard()).values()];
  const cards = await Promise.all(stories.map(cardOf));
  const own = cards.filter((_, i) => isWrittenHere(stories[i]?.id ?? ''));
  // Asked for at once, drawn when pages leave time for it; while people work on the site, when a page asks.
  if (import.meta.env.PROD) void pictures.only(cards, own);
  return withDigests(cards.map((card, i) => ({ params: { id: stories[i]?.id }, props: { card } })));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A story's card: a picture for those who share its address. */
export const GET: APIRoute<Props> = async ({ props: { card } }) =>
  new Response(Uint8Array.from(await pictures.of(card)), {
    headers: { 'Content-Type': 'image/png' },
  });
