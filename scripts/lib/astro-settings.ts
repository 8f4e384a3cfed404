import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Project } from './project.ts';

/** Where the site is served on this machine; the next free port where this one is taken. */
export const PORT = 4321;

/** What all of Astro's commands are told. Moves this process into the project. */
export const astroSettings = ({ root, cache }: Project): AstroInlineConfig => {
  // The loaders find `content/` from the working folder, as Astro does its own things.
  // A thread finds the process there.
  if (process.cwd() !== root) process.chdir(root);
  // Nothing is sent anywhere while a site is built or served.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  return {
    root,
    // Of this project alone, wherever its libraries are: two projects may share them.
    cacheDir: join(cache, 'astro'),
    logLevel: 'warn',
    server: { port: PORT },
  };
};
