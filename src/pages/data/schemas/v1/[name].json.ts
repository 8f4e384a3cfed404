import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addresses } from '../../../../site/addresses.ts';
import { jsonSchema, SCHEMAS } from '../../../../site/data/schemas.ts';

export const getStaticPaths = (() =>
  SCHEMAS.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The schema of a kind of data files. */
export const GET: APIRoute<Props> = ({ props: { name } }) =>
  new Response(`${JSON.stringify(jsonSchema(name, addresses.schema(name)), null, 1)}\n`);
