import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import type { Settings } from './schema.ts';

/** The tokens with the site's own accent in the place of the one that they come with. */
const withAccent = (tokens: string, { light, dark }: Settings['accent']): string =>
  tokens.replace(
    /--accent:\s*light-dark\((#\w+),\s*(#\w+)\)/,
    (_, ownLight: string, ownDark: string) =>
      `--accent: light-dark(${light ?? ownLight}, ${dark ?? ownDark})`,
  );

/** What Vite is told of the settings: the words of the interface, their language, the accent. */
export const interfaceOf = ({
  language,
  accent,
}: Settings): NonNullable<AstroUserConfig['vite']> => ({
  define: { 'import.meta.env.SITE_LANGUAGE': JSON.stringify(language) },
  resolve: {
    alias: {
      '#strings': fileURLToPath(
        new URL(`../strings/${language.replace(/-.*$/, '')}.ts`, import.meta.url),
      ),
    },
  },
  build: {
    // No script stands within a page, so that a host may forbid those that do.
    assetsInlineLimit: (file) => (file.endsWith('.css') ? undefined : false),
  },
  plugins: [
    {
      name: 'variorum-accent',
      enforce: 'pre',
      transform: (code, id) => (id.endsWith('/tokens.css') ? withAccent(code, accent) : undefined),
    },
  ],
});
