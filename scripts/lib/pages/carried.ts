import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Reads } from '../../../src/site/reads.ts';
import { writeWhole } from '../content-files.ts';
import type { Project } from '../project.ts';
import { type LastSite, type Record, recordFile, recordOf, recordsOf } from './last-site.ts';
import { carryOver, type Standing, standsAs } from './make-file.ts';
import { type Share, shardsOf } from './shares.ts';

/** Notes how the file of a page stands. */
type Note = (standing: Standing) => void;

/** Which pages of the last site are those of this one, and the record for the next. */
export type Carried = {
  /**
   * Carries a page over where its file of the last site has all that it shows now.
   * @param given digest of what its route gives it
   * @param file where it is to stand in the new site
   * @returns whether it did
   */
  carry: (path: string, given: string, file: string) => boolean;
  /** What notes a page that was written after it had read what stands behind these keys. */
  written: (path: string, given: string, keys: ReadonlySet<string>) => Promise<Note>;
  /** Paths of pages of the last site that are not among those of this. */
  gone: (paths: ReadonlySet<string>) => string[];
  keep: () => Promise<void>;
};

type Now = Reads['now'];

/** One shard's record of the last site, and the one of this. */
const shardIn = async (
  { file, last, inPlace }: { file: string; last: Record | null; inPlace: LastSite['inPlace'] },
  program: string,
  dist: string,
  now: Now,
): Promise<Carried> => {
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

  /** How a file of the last site stands once it is in its place; undefined where it is not as it was written. */
  const carried = (path: string, file: string, was: Standing): Standing | undefined => {
    if (inPlace.has(path)) return was;
    const from = join(dist, path);
    const stats = lstatSync(from, { throwIfNoEntry: false });
    return standsAs(stats, was) ? carryOver(file, from, stats) : undefined;
  };

  return {
    carry: (path, given, file) => {
      const page = last && Object.hasOwn(last.pages, path) ? last.pages[path] : undefined;
      if (!last || !page) return false;
      const [before, keys, was] = page;
      if (before !== given || !keys.every((key) => unchanged[key])) return false;
      const standing = carried(path, file, was);
      if (!standing) return false;
      const own = keys.map(
        (key) => (renumbered[key] ??= numberOf(...(last.keys[key] ?? ['', '']))),
      );
      next.pages[path] = [given, own, standing];
      if (standing.size === was.size && standing.mtimeMs === was.mtimeMs) same += 1;
      return true;
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
 * @param last what is known of the last site where this thread got the new one's folder ready
 * @returns by shard of the share
 */
export const carriedOf = async (
  project: Project,
  { program, last }: { program: string; last: LastSite | null },
  share: Share,
  now: Now,
): Promise<Map<number, Carried>> => {
  mkdirSync(recordsOf(project), { recursive: true });
  const inPlace = last?.inPlace ?? new Set();
  const shards = new Map<number, Carried>();
  for (const shard of shardsOf(share)) {
    const record = last ? (last.records.get(shard) ?? null) : recordOf(project, shard, program);
    const known = { file: recordFile(project, shard), last: record, inPlace };
    shards.set(shard, await shardIn(known, program, project.dist, now));
  }
  // Those of other shares are theirs to read.
  last?.records.clear();
  return shards;
};
