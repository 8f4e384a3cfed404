import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Reads } from '../../../src/site/reads.ts';
import { writeWhole } from '../content-files.ts';
import type { Project } from '../project.ts';
import { Standing } from './files.ts';

/** A file of the site as it was written: what its page was given and read, and how the file stands. */
const Page = z.tuple([
  /** Digest of what its route gave it. */
  z.string(),
  /** Which of the keys it read. */
  z.array(z.int()),
  Standing,
]);

/** How the pages of the last site came to be. */
const Record = z.object({
  /** Digest over the program and the settings. */
  program: z.string(),
  /** What pages read, and the digest of each. */
  keys: z.array(z.tuple([z.string(), z.string()])),
  /** By path below `dist/`. */
  pages: z.record(z.string(), Page),
});
type Record = z.infer<typeof Record>;

const pathOf = ({ cache }: Project): string => join(cache, 'pages.json');

const lastRecord = (project: Project, program: string): Record | null => {
  try {
    const last = Record.parse(JSON.parse(readFileSync(pathOf(project), 'utf8')));
    return last.program === program ? last : null;
  } catch {
    // None, or one cut short: all pages are written anew.
    return null;
  }
};

/** Notes how the file of a page stands. */
type Note = (standing: Standing) => void;

/** Which pages of the last site are those of this one, and the record for the next. */
export type Carried = {
  /** Whether a file of the last site has all that the page shows now: what notes that it was carried over. */
  stands: (path: string, given: string) => Note | undefined;
  /** What notes a page that was written after it had read what stands behind these keys. */
  written: (path: string, given: string, keys: ReadonlySet<string>) => Promise<Note>;
  keep: () => Promise<void>;
};

/**
 * Compares the last site's pages with what the content is now. A page stands where the program, the
 * settings, what its route gives it and all that it read are as they were, and its file is untouched.
 */
export const carriedOf = async (
  project: Project,
  program: string,
  now: Reads['now'],
): Promise<Carried> => {
  const last = lastRecord(project, program);
  const unchanged: boolean[] = [];
  for (const [key, digest] of last?.keys ?? []) unchanged.push((await now(key)) === digest);

  const numbers = new Map<string, number>();
  const next: Record = { program, keys: [], pages: {} };
  const numberOf = (key: string, digest: string): number => {
    const known = numbers.get(key) ?? next.keys.push([key, digest]) - 1;
    numbers.set(key, known);
    return known;
  };

  return {
    stands: (path, given) => {
      const page = last && Object.hasOwn(last.pages, path) ? last.pages[path] : undefined;
      if (!last || !page) return undefined;
      const [before, keys, was] = page;
      if (before !== given || !keys.every((key) => unchanged[key])) return undefined;
      const file = lstatSync(join(project.dist, path), { throwIfNoEntry: false });
      if (!file?.isFile() || file.size !== was.size || file.mtimeMs !== was.mtimeMs)
        return undefined;
      const own = keys.map((key) => numberOf(...(last.keys[key] ?? ['', ''])));
      return (standing) => {
        next.pages[path] = [given, own, standing];
      };
    },
    written: async (path, given, keys) => {
      const own: number[] = [];
      for (const key of keys) {
        const digest = await now(key);
        // What has no digest may always have changed.
        if (digest === undefined) return () => undefined;
        own.push(numberOf(key, digest));
      }
      return (standing) => {
        next.pages[path] = [given, own, standing];
      };
    },
    keep: () => writeWhole(pathOf(project), JSON.stringify(next)),
  };
};
