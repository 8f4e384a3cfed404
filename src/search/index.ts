import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { CONTENT } from '../loaders/generated.ts';
import { canonical, type IndexFile } from './canonical.ts';
import { readSearched } from './content.ts';
import { type SearchRecord, searchRecords } from './records.ts';

/** One index serves all: a reader of any language searches the articles of every language. */
const LANGUAGE = 'en';

/** What the search page loads: not Pagefind's own interfaces, nor its code for other languages. */
const NEEDED = new RegExp(
  `^(?:pagefind\\.js|pagefind-worker\\.js|pagefind-entry\\.json|wasm\\.${LANGUAGE}\\.pagefind|.*\\.pf_\\w+)$`,
);

const succeed = (errors: readonly string[], doing: string): void => {
  if (errors.length > 0) throw new Error(`search index: ${doing}: ${errors.join('; ')}`);
};

/** The files of an index over the records, the same bytes for the same records. */
export const indexFiles = async (records: readonly SearchRecord[]): Promise<IndexFile[]> => {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    succeed(errors, 'starting Pagefind');
    if (!index) throw new Error('search index: Pagefind gave no index');
    // One after the other: their order numbers them in the index.
    for (const record of records) {
      const added = await index.addCustomRecord({ ...record, language: LANGUAGE });
      succeed(added.errors, record.url);
    }
    const written = await index.getFiles();
    succeed(written.errors, 'writing the files');
    return canonical(written.files.filter(({ path }) => NEEDED.test(path)));
  } finally {
    await close();
  }
};

/**
 * Puts the search index of the generated content into `pagefind/` of a built site, in the place
 * of an earlier one.
 * @throws {Error} on unusable content and on any error that Pagefind reports.
 */
export const indexSite = async (dist: string, content = CONTENT): Promise<void> => {
  const files = await indexFiles(searchRecords(await readSearched(content)));
  const folder = join(dist, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  for (const { path, content: bytes } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
};
