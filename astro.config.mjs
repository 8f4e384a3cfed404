import { defineConfig } from 'astro/config';
import { interfaceOf } from './src/settings/interface.ts';
import { readSettings } from './src/settings/read.ts';

const settings = readSettings('content');

export default defineConfig({
  site: settings.url,
  base: settings.base,
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', eats the spaces between inline elements.
  compressHTML: true,
  // The page behind a link is fetched when somebody points at it.
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  vite: interfaceOf(settings),
});
