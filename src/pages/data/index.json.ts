import { plainJson } from '../../site/json.ts';
import type { APIRoute } from 'astro';
import { dataIndex } from '../../site/data/index.ts';

/** What data there is, for programs. */
export const GET: APIRoute = async () => new Response(`${plainJson(await dataIndex())}\n`);
