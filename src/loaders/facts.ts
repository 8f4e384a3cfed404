import { join } from 'node:path';
import { z } from 'zod';
import { ArticleFacts } from '../pipeline/model/index.ts';
import { readFrontMatter } from './frontmatter.ts';
import { openLines } from './lines.ts';

/** The file below the folder of what builds keep that holds a line of JSON for each article. */
export const ARTICLES = 'articles';

/** What a build keeps of an article, whose file has this digest. */
export const ArticleLine = z.tuple([
  z.string(),
  /** Its facts, but what became of its capture's lines. */
  ArticleFacts,
  /** Its text as a reader sees it. */
  z.string(),
]);
export type ArticleLine = z.infer<typeof ArticleLine>;

/** What a build kept of the article in a file of a digest; undefined where nothing is known of it. */
export const openArticles = (
  cache: string,
): ((digest: string) => { facts: ArticleFacts; text: string } | undefined) => {
  const lineOf = openLines(join(cache, ARTICLES), ArticleLine);
  return (digest) => {
    const [, facts, text] = lineOf(digest) ?? [];
    return facts === undefined || text === undefined ? undefined : { facts, text };
  };
};

/** Facts by a digest of the file that they stand in; of a file that is not known from its text. */
export type FactsOf = (digest: string, text: string) => ArticleFacts;

/** Facts as they stand in front matter. @throws {Error} on what the model does not allow */
const factsIn = (text: string): ArticleFacts =>
  // A copy: what is cut out of a text keeps all of it in memory.
  structuredClone({ ...ArticleFacts.parse(readFrontMatter(text).data), trace: [] });

/**
 * Facts of articles without what became of their captures' lines. Reading YAML takes most of the time of
 * reading an article; what a build kept as JSON is read ten times as fast.
 */
export const openFacts = (cache: string): FactsOf => {
  let known: ReturnType<typeof openArticles> | undefined;
  return (digest, text) => (known ??= openArticles(cache))(digest)?.facts ?? factsIn(text);
};
