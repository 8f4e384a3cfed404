import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { ArticleFacts } from '../pipeline/model/index.ts';
import { readFrontMatter } from './frontmatter.ts';

/** Facts of articles, by a digest of the files that they stand in. */
export type KnownFacts = {
  /** What the front matter of a file says: of one that is known without its trace. */
  of: (digest: string, text: string) => ArticleFacts;
  /** Keeps for the next run what was asked for in this one, if there was anything new. */
  keep: () => void;
};

/** Front matter of a file. @throws {Error} on what the model does not allow */
export const factsIn = (text: string): ArticleFacts =>
  ArticleFacts.parse(readFrontMatter(text).data);

const Line = z.tuple([z.string(), z.unknown()]);

const linesIn = (file: string): Map<string, unknown> => {
  try {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    return new Map(lines.map((line) => Line.parse(JSON.parse(line))));
  } catch {
    // None, or one cut short: all are read from their files.
    return new Map();
  }
};

/**
 * Opens what earlier runs read, which may be deleted at any time: JSON is read ten times as fast as YAML.
 * @param file one line for each article; need not be there
 */
export const openFacts = (file: string): KnownFacts => {
  const known = linesIn(file);
  const asked = new Map<string, ArticleFacts>();
  let isNew = false;
  return {
    of: (digest, text) => {
      const before = ArticleFacts.safeParse(known.get(digest)).data;
      if (before === undefined) isNew = true;
      // A copy: what is cut out of a text keeps all of it in memory.
      const facts = before ?? structuredClone({ ...factsIn(text), trace: [] });
      asked.set(digest, facts);
      return facts;
    },
    keep: () => {
      if (!isNew && asked.size === known.size) return;
      const lines = [...asked].map((line) => `${JSON.stringify(line)}\n`);
      const part = `${file}.${process.pid}`;
      try {
        writeFileSync(part, lines.join(''));
        renameSync(part, file);
      } catch {
        // A memory only.
      }
    },
  };
};
