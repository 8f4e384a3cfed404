import { layout } from '#strings';
import type { APIRoute } from 'astro';
import { edition } from '../site/edition.ts';
import { href } from '../site/href.ts';
import { manifestOf } from '../site/manifest.ts';

/** What a browser needs to install the site. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(manifestOf({ ...edition, search: layout.search, href }))}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
