import { readdirSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { isListed } from './src/site/sitemap.ts';

/** Ids of the stories that the content holds when the sitemap is made. */
let ids;
const stories = () =>
  (ids ??= new Set(readdirSync('content/stories').map((name) => name.replace(/\.json$/, ''))));

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', eats the spaces between inline elements.
  compressHTML: true,
  integrations: [sitemap({ filter: (page) => isListed(page, stories()) })],
});
