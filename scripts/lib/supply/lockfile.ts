import { z } from 'zod';

/** What a lockfile (npm, version 3) says of a package, as far as it is looked at. */
const Locked = z.object({
  version: z.string(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});

const Lockfile = z.object({ packages: z.record(z.string(), z.unknown()) });

/** A package that the lockfile names. */
export type Package = z.infer<typeof Locked> & { name: string };

/** The packages in a lockfile, by name; the project itself is none. */
export const packagesIn = (lockfile: string): Package[] =>
  Object.entries(Lockfile.parse(JSON.parse(lockfile)).packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      ...Locked.parse(locked),
    }));
