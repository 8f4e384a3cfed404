import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Project } from '../project.ts';
import { Standing } from './make-file.ts';
import { SHARDS } from './shares.ts';

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
export type Record = z.infer<typeof Record>;

/** The folder of the records. */
export const recordsOf = ({ cache }: Project): string => join(cache, 'pages');

/** The file of a shard's record. */
export const recordFile = (project: Project, shard: number): string =>
  join(recordsOf(project), `${String(shard).padStart(2, '0')}.json`);

/** The record of a shard's pages of the last site; null where this program made none. */
export const recordOf = (project: Project, shard: number, program: string): Record | null => {
  try {
    const last = Record.parse(JSON.parse(readFileSync(recordFile(project, shard), 'utf8')));
    return last.program === program ? last : null;
  } catch {
    // None, or one cut short: all pages are written anew.
    return null;
  }
};

/** Whether the pages of the last site were made by this program. */
export const hasLastPages = (project: Project, program: string): boolean =>
  recordOf(project, 0, program) !== null;

/** What is known of the last site when a new one is begun. */
export type LastSite = {
  /** The records by shard; none where other code made it. */
  records: Map<number, Record>;
  /** Paths of pages that stand in the new site's folder already, as they were written. */
  inPlace: ReadonlySet<string>;
};

/** The records of all shards. */
export const lastRecords = (project: Project, program: string): Map<number, Record> => {
  const records = new Map<number, Record>();
  for (let shard = 0; shard < SHARDS; shard++) {
    const record = recordOf(project, shard, program);
    if (record) records.set(shard, record);
  }
  return records;
};
