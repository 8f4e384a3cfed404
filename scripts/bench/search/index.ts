import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Searched } from '../../../src/search/content.ts';
import type { ArticleScope } from '../../../src/settings/schema.ts';
import type { IndexFile } from '../../../src/search/files.ts';
import { writeSearch } from '../../../src/search/index.ts';
import type { Kept } from '../../../src/search/kept.ts';
import { makeIndex } from '../../../src/search/make.ts';
import type { Kind } from '../../../src/search/shown.ts';

/** What the search page of a built site is made of: it, what pages share, and the files beside them. */
const partsOf = async (dist: string): Promise<string[]> => {
  const entries = await readdir(dist, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return ['search/index.html', '_astro', ...files];
};

/** What an index has: records of each kind, files, and their bytes. */
export type Made = { records: Record<Kind, number>; files: number; bytes: number };

/**
 * Puts the search page of a built site and an index of other content into a folder.
 * @param kept where parts of the index are kept
 */
export const searchSite = async (
  dist: string,
  folder: string,
  searched: Searched,
  scope: ArticleScope,
  kept: Kept,
): Promise<Made> => {
  for (const part of await partsOf(dist))
    await cp(join(dist, part), join(folder, part), { recursive: true });
  const index = makeIndex(searched, scope, kept);
  let [files, bytes] = [0, 0];
  function* counted(): Generator<IndexFile> {
    for (const file of index.files()) {
      files += 1;
      bytes += file.content.length;
      yield file;
    }
  }
  writeSearch(folder, counted());
  return { records: index.records, files, bytes };
};
