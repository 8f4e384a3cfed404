import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feeds as t, layout } from '#strings';
import { edition } from '../../site/edition.ts';
import { context, KINDS, partFeeds } from '../../site/feeds/all.ts';
import { opml } from '../../site/feeds/opml.ts';

export const getStaticPaths = (() =>
  KINDS.map((kind) => ({ params: { kind }, props: { kind } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The feeds of one kind as a list to import. */
export const GET: APIRoute<Props> = async ({ props: { kind } }) =>
  new Response(
    opml(t.title(edition.name, layout[kind]), (await partFeeds())[kind], await context()),
  );
