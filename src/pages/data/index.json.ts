import type { APIRoute } from 'astro';
import { dataIndex } from '../../site/data/index.ts';

/** What data there is, for programs. */
export const GET: APIRoute = async () => new Response(`${JSON.stringify(await dataIndex())}\n`);
