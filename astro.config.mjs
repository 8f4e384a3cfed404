import { readdirSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { interfaceOf } from './src/settings/interface.ts';
import { readSettings } from './src/settings/read.ts';
import { isListed } from './src/site/sitemap.ts';

const settings = readSettings('content');

const idsIn = (folder) =>
  new Set(readdirSync(`content/${folder}`).map((name) => name.replace(/\.json$/, '')));

/** Ids of the stories and topics that the content holds when the sitemap is made. */
let ids;
const found = () => (ids ??= { stories: idsIn('stories'), topics: idsIn('topics') });

export default defineConfig({
  site: settings.url,
  base: settings.base,
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', eats the spaces between inline elements.
  compressHTML: true,
  integrations: [sitemap({ filter: (page) => isListed(page, found()) })],
  vite: interfaceOf(settings),
});
