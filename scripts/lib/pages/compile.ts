import { readdirSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { astroSettings } from '../astro-settings.ts';
import type { Project } from '../project.ts';

/** What of a code's folder is no part of a site. */
export const CODE = '.prerender';

/** What Astro knows of a page's style sheets, and nothing else of it; nobody here looks into them. */
const Page = z.object({ styles: z.array(z.unknown()) });

/** What the code that renders is told, which stands in none of its files. */
export const About = z.strictObject({
  /** The file of the code that all else is imported by, below the folder. */
  entry: z.string(),
  /** By the keys that Astro has for pages. */
  pages: z.array(z.tuple([z.string(), Page])),
  /** Scripts of all pages. */
  scripts: z.array(z.looseObject({ stage: z.string() })),
  /** Where scripts stand that the code knows by a name. */
  entries: z.array(z.tuple([z.string(), z.string()])),
});
export type About = z.infer<typeof About>;

/** A folder of Astro's own: it empties it first. */
export const outFolder = ({ cache }: Project): string => join(cache, `out-${process.pid}`);

/** What Astro calls the file by which all of the code is imported. */
const ENTRY = /^prerender-entry\..*\.mjs$/;

/** What Astro has when its code is made, as far as the code asks for it. */
type App = { getSettings: () => unknown; manifest: { entryModules: Record<string, string> } };
const Renderer = z.object({
  app: z.custom<App>((app) => typeof app === 'object' && app !== null && 'getSettings' in app),
});
const Settings = z.object({ scripts: About.shape.scripts });

/**
 * Has Astro make the code that renders the pages, and none of them.
 * @param folder where it goes, with all that pages share
 */
export const compile = async (project: Project, folder: string): Promise<About> => {
  // Astro takes a second to load, which nobody need wait for whose code is made.
  const { build } = await import('astro');
  const outDir = outFolder(project);
  let pages: ReadonlyMap<string, unknown> = new Map();
  let about: About | undefined;
  try {
    await build({
      ...astroSettings(project),
      outDir,
      integrations: [
        {
          name: 'variorum-code',
          hooks: {
            'astro:build:setup': (given) => {
              ({ pages } = given);
            },
            'astro:build:start': ({ setPrerenderer }) => {
              setPrerenderer((renderer) => ({
                ...renderer,
                getStaticPaths: async () => {
                  const { app } = Renderer.parse(renderer);
                  about = About.parse({
                    entry: `${CODE}/${readdirSync(join(outDir, CODE)).find((name) => ENTRY.test(name)) ?? ''}`,
                    pages: [...pages],
                    scripts: Settings.parse(app.getSettings()).scripts,
                    entries: Object.entries(app.manifest.entryModules),
                  });
                  // Astro removes the code when it has rendered.
                  await cp(outDir, folder, { recursive: true });
                  return [];
                },
              }));
            },
          },
        },
      ],
    });
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
  if (!about) throw new Error('Astro made no code that renders pages.');
  return about;
};
