import { parse } from 'yaml';
import type { Statements } from '../../model/index.ts';
import { statedIn } from '../records/stated.ts';
import { isObject, namedFields } from '../records/values.ts';

/** Longer than this it is no front matter; parsing YAML takes its time. */
const LONGEST = 20_000;

const BLOCK = /^---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** YAML as data: no tags of its own, no aliases (which may multiply). */
const parsed = (yaml: string): unknown => {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'error' });
    return value;
  } catch {
    return null;
  }
};

/**
 * What the front matter of a Markdown file states, and the text with blank lines in its place, so that
 * every line keeps its number. Null where there is none. Only YAML between lines of `---` is read:
 * never a script.
 */
export const readFrontMatter = (
  text: string,
): { text: string; stated: Partial<Statements> } | null => {
  if (!text.startsWith('---')) return null;
  const block = BLOCK.exec(text.slice(0, LONGEST));
  const fields = block === null ? null : parsed(block[1] ?? '');
  if (block === null || !isObject(fields) || Object.keys(fields).length === 0) return null;
  const [matter] = block;
  const blank = '\n'.repeat(matter.split('\n').length - 1);
  return {
    text: blank + text.slice(matter.length),
    stated: statedIn(namedFields(fields), 'front matter field'),
  };
};
