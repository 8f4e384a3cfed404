import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { listFile } from '../../site/data/lists.ts';
import { LIST_NAMES } from '../../site/data/schemas.ts';
import { streamed } from '../../site/data/streamed.ts';

export const getStaticPaths = (() =>
  LIST_NAMES.map((list) => ({ params: { list }, props: { list } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** All things of one kind, an entry each. */
export const GET: APIRoute<Props> = async ({ props: { list } }) => streamed(await listFile(list));
