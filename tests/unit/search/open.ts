import { gunzipSync } from 'node:zlib';
import { Directory, DIRECTORY, editionPath } from '../../../src/search/directory.ts';
import { indexFiles } from '../../../src/search/files.ts';
import { ask, type Search } from '../../../src/search/read/ask.ts';
import { openIndex, type Reader } from '../../../src/search/read/reader.ts';
import { nextPage } from '../../../src/search/read/results.ts';
import type { SearchRecord } from '../../../src/search/records/index.ts';
import { type Kind, KINDS, pathOf } from '../../../src/search/shown.ts';

/** What was read of an index, and how many bytes each had. */
export type Read = { path: string; bytes: number };

/** An index over records in memory: each call opens it anew, and tells what is read of it. */
export const indexed = (
  records: readonly SearchRecord[],
): (() => { reader: Reader; read: Read[] }) => {
  const files = new Map(indexFiles(records).map(({ path, content }) => [path, content]));
  const directory = Directory.parse(
    JSON.parse(Buffer.from(files.get(DIRECTORY) ?? []).toString('utf8')),
  );
  return () => {
    const read: Read[] = [];
    const reader = openIndex(directory, (path) => {
      const content = files.get(`${editionPath(directory.edition)}${path}`);
      if (!content) return Promise.reject(new Error(`no ${path}`));
      read.push({ path, bytes: content.length });
      return Promise.resolve(gunzipSync(content).toString('utf8'));
    });
    return { reader, read };
  };
};

/** An index over records that is opened once. */
export const opened = (records: readonly SearchRecord[]) => indexed(records)();

/** A search with what is not said left open. */
export const search = (over: Partial<Search>): Search => ({
  words: '',
  filters: {},
  newestFirst: false,
  ...over,
});

/** Addresses of what is found, kind by kind in the order of the results. */
export const found = async (
  reader: Reader,
  over: Partial<Search>,
  kinds: readonly Kind[] = KINDS,
): Promise<string[]> => {
  const answer = await ask(reader, search(over));
  const paths: string[] = [];
  for (const kind of kinds) {
    const page = await nextPage(reader, kind, answer.records[kind], 100, answer.phrases);
    paths.push(...page.shown.map(pathOf));
  }
  return paths;
};
