import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArticleFacts, Story } from '../../../src/pipeline/model/index.ts';
import type { Searched } from '../../../src/search/content.ts';
import { Directory, DIRECTORY } from '../../../src/search/directory.ts';
import { openKept } from '../../../src/search/kept.ts';
import { makeIndex } from '../../../src/search/make.ts';
import { ask, type Search } from '../../../src/search/read/ask.ts';
import { openIndex, type Reader } from '../../../src/search/read/reader.ts';
import { nextPage } from '../../../src/search/read/results.ts';
import { articleText } from '../../../src/search/records/article.ts';
import { gather, type SearchRecord } from '../../../src/search/records/index.ts';
import { storyText } from '../../../src/search/records/story.ts';
import type { ArticleScope } from '../../../src/settings/schema.ts';
import { type Kind, KINDS, pathOf } from '../../../src/search/shown.ts';
import { openSpill } from '../../../src/search/spill.ts';

/** What was read of an index, and how many bytes each had. */
export type Read = { path: string; bytes: number };

/** Content in memory: stories, and articles with their texts as a reader sees them. */
export type InMemory = Omit<Searched, 'articles' | 'stories'> & {
  articles: readonly { facts: ArticleFacts; text: string }[];
  stories: readonly Story[];
};

/** What is searched of content in memory. */
export const searchedOf = ({ articles, stories, ...others }: InMemory): Searched => ({
  ...others,
  articles: articles.map(({ facts, text }) => articleText(facts, text)),
  stories: stories.map(storyText),
});

/** Does something with a folder of its own. */
const inFolder = async <T>(use: (folder: string) => T): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-search-'));
  try {
    return use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The records of what is searched, by kind in the order of the index. */
export const recordsOf = (
  content: InMemory,
  scope: ArticleScope = 'full',
): Promise<SearchRecord[]> =>
  inFolder((folder) => {
    const spill = openSpill(folder);
    const { names, units } = gather(searchedOf(content), scope, spill);
    const records = [...names, ...units].flatMap((unit) => unit.records());
    spill.close();
    return records;
  });

/** The files of an index, by their paths. */
export const filesOf = (searched: Searched): Promise<Map<string, Uint8Array>> =>
  inFolder((folder) => {
    const { files } = makeIndex(searched, 'full', openKept(folder, 'test'));
    return new Map([...files()].map(({ path, content }) => [path, content]));
  });

/** An index in memory: each call opens it anew, and tells what is read of it. */
export const indexed = async (
  searched: Searched,
): Promise<() => { reader: Reader; read: Read[] }> => {
  const files = await filesOf(searched);
  const directory = Directory.parse(
    JSON.parse(Buffer.from(files.get(DIRECTORY) ?? []).toString('utf8')),
  );
  return () => {
    const read: Read[] = [];
    const reader = openIndex(directory, (path) => {
      const content = files.get(path);
      if (!content) return Promise.reject(new Error(`no ${path}`));
      read.push({ path, bytes: content.length });
      return Promise.resolve(gunzipSync(content));
    });
    return { reader, read };
  };
};

/** An index that is opened once. */
export const opened = async (content: InMemory) => (await indexed(searchedOf(content)))();

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
