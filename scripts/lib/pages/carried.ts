import { lstatSync, mkdirSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Reads } from '../../../src/site/reads.ts';
import { writeWhole } from '../content-files.ts';
import type { Project } from '../project.ts';
import { Standing } from './make-file.ts';
import { type Share, shardsOf } from './shares.ts';

/** A file of the site as it was written: what its page was given and read, and how the file stands. */
const Page = z.tuple([
  /** Digest of what its route gave it. */
  z.string(),
  /** Which of the keys it read. */
  z.array(z.int()),
  Standing,
]);

/** How the pages of a shard of the last site came to be. */
const Record = z.object({
  /** Digest over the program and the settings. */
  program: z.string(),
  /** What pages read, and the digest of each. */
  keys: z.array(z.tuple([z.string(), z.string()])),
  /** By path below `dist/`. */
  pages: z.record(z.string(), Page),
});
type Record = z.infer<typeof Record>;

const folderOf = ({ cache }: Project): string => join(cache, 'pages');

const recordIn = (file: string, program: string): Record | null => {
  try {
    const last = Record.parse(JSON.parse(readFileSync(file, 'utf8')));
    return last.program === program ? last : null;
  } catch {
    // None, or one cut short: all pages are written anew.
    return null;
  }
};

const fileOf = (project: Project, shard: number): string =>
  join(folderOf(project), `${String(shard).padStart(2, '0')}.json`);

/** Bytes of what is known of the pages of the last site. */
export const recordedBytes = (project: Project): number => {
  try {
    const folder = folderOf(project);
    return readdirSync(folder).reduce((sum, name) => sum + lstatSync(join(folder, name)).size, 0);
  } catch {
    return 0;
  }
};

/** Whether the pages of the last site were made by this program. */
export const hasLastPages = (project: Project, program: string): boolean =>
  recordIn(fileOf(project, 0), program) !== null;

/** Paths of the pages of the last site that may stand. */
export const lastPages = (project: Project, program: string): Set<string> => {
  const paths = new Set<string>();
  try {
    for (const name of readdirSync(folderOf(project)))
      for (const path of Object.keys(recordIn(join(folderOf(project), name), program)?.pages ?? {}))
        paths.add(path);
  } catch {
    // There was no site before.
  }
  return paths;
};

/** Notes how the file of a page stands. */
type Note = (standing: Standing) => void;

/** Which pages of the last site are those of this one, and the record for the next. */
export type Carried = {
  /** A file of the last site that has all that the page shows now, and what notes that it was carried over. */
  stands: (path: string, given: string) => { stats: Stats; note: Note } | undefined;
  /** What notes a page that was written after it had read what stands behind these keys. */
  written: (path: string, given: string, keys: ReadonlySet<string>) => Promise<Note>;
  /** Paths of pages of the last site that are not among those of this. */
  gone: (paths: ReadonlySet<string>) => string[];
  keep: () => Promise<void>;
};

type Now = Reads['now'];

/** One shard's record of the last site, and the one of this. */
const shardIn = async (file: string, program: string, dist: string, now: Now): Promise<Carried> => {
  const last = recordIn(file, program);
  const unchanged: boolean[] = [];
  for (const [key, digest] of last?.keys ?? []) unchanged.push((await now(key)) === digest);

  const numbers = new Map<string, number>();
  /** The keys of the last record by their numbers in this one. */
  const renumbered: number[] = [];
  const next: Record = { program, keys: [], pages: {} };
  /** How many pages of the last record are in this one as they were. */
  let same = 0;
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
      const stats = lstatSync(join(dist, path), { throwIfNoEntry: false });
      if (!stats?.isFile() || stats.size !== was.size || stats.mtimeMs !== was.mtimeMs)
        return undefined;
      const own = keys.map(
        (key) => (renumbered[key] ??= numberOf(...(last.keys[key] ?? ['', '']))),
      );
      return {
        stats,
        note: (now) => {
          next.pages[path] = [given, own, now];
          if (now.size === was.size && now.mtimeMs === was.mtimeMs) same += 1;
        },
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
    gone: (paths) => Object.keys(last?.pages ?? {}).filter((path) => !paths.has(path)),
    keep: async () => {
      const [before, now] = [last?.pages ?? {}, next.pages].map(
        (pages) => Object.keys(pages).length,
      );
      if (last === null || same !== before || same !== now)
        await writeWhole(file, JSON.stringify(next));
    },
  };
};

/**
 * Compares the last site's pages with what the content is now. A page stands where the program, the
 * settings, what its route gives it and all that it read are as they were, and its file is untouched.
 *
 * @returns by shard of the share
 */
export const carriedOf = async (
  project: Project,
  program: string,
  share: Share,
  now: Now,
): Promise<Map<number, Carried>> => {
  mkdirSync(folderOf(project), { recursive: true });
  const shards = new Map<number, Carried>();
  for (const shard of shardsOf(share))
    shards.set(shard, await shardIn(fileOf(project, shard), program, project.dist, now));
  return shards;
};
