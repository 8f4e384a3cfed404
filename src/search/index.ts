import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CONTENT } from '../loaders/generated.ts';
import { readSettings } from '../settings/read.ts';
import { readSearched } from './content.ts';
import { indexFiles } from './files.ts';
import { searchRecords } from './records/index.ts';

/**
 * Puts the search index of the generated content into `search/` of a built site, beside its page.
 * @throws {Error} on unusable content.
 */
export const indexSite = async (dist: string, content = CONTENT): Promise<void> => {
  const { articles: scope } = readSettings(content).search;
  const records = searchRecords(await readSearched(content), scope);
  const files = indexFiles(records, scope);
  for (const { path, content: bytes } of files) {
    const file = join(dist, 'search', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
};
