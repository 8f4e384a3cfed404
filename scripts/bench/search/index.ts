import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Searched } from '../../../src/search/content.ts';
import type { ArticleScope } from '../../../src/settings/schema.ts';
import { indexFiles } from '../../../src/search/files.ts';
import { searchRecords } from '../../../src/search/records/index.ts';

/** What the search page of a built site is made of: it, what pages share, and the files beside them. */
const partsOf = async (dist: string): Promise<string[]> => {
  const entries = await readdir(dist, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return ['search/index.html', '_astro', ...files];
};

/**
 * Puts the search page of a built site and an index of other content into a folder.
 *
 * @returns how many records and files the index has, and its bytes
 */
export const searchSite = async (
  dist: string,
  folder: string,
  searched: Searched,
  scope: ArticleScope,
): Promise<{ records: number; files: number; bytes: number }> => {
  for (const part of await partsOf(dist))
    await cp(join(dist, part), join(folder, part), { recursive: true });
  const records = searchRecords(searched, scope);
  const files = indexFiles(records, scope);
  for (const { path, content } of files) {
    const file = join(folder, 'search', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  return { records: records.length, files: files.length, bytes };
};
