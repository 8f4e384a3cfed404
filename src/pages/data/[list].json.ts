import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { listFiles, listJson } from '../../site/data/lists.ts';
import { partsJson } from '../../site/data/parts.ts';
import { LIST_NAMES } from '../../site/data/schemas.ts';
import { absolute } from '../../site/href.ts';
import { withDigests } from '../../site/reads.ts';

export const getStaticPaths = (async () => {
  const files = await listFiles();
  return withDigests(
    LIST_NAMES.flatMap((list) => {
      const own = files[list].map((file) => ({
        params: { list: file.name },
        props: { list, file, parts: undefined },
      }));
      if (own.length === 1) return own;
      const parts = files[list].map(({ name, count }) => ({ name, count }));
      return [{ params: { list }, props: { list, file: undefined, parts } }, ...own];
    }),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** All things of one kind, an entry each; or the names of the files that hold them. */
export const GET: APIRoute<Props> = async ({ props: { list, file, parts } }) =>
  new Response(file ? await listJson(list, file) : partsJson(list, parts, absolute));
