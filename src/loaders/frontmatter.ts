import matter from 'gray-matter';
import { parse } from 'yaml';

/** Data and body of a Markdown file. */
export type FrontMatter = { data: unknown; body: string };

/** Front matter is data: an engine that would evaluate it is refused. */
const refuse = (): never => {
  throw new Error('front matter must be YAML: other languages are refused because they can run');
};

/** A mapping, or nothing: gray-matter's engines return objects. */
const yaml = (text: string): object => {
  const data: unknown = parse(text, { maxAliasCount: 0 });
  return typeof data === 'object' && data !== null ? data : {};
};

/**
 * Reads YAML front matter with gray-matter, hardened: no engine evaluates anything, no alias
 * expands, and options are always passed, which keeps gray-matter's global cache out of play.
 * @throws {Error} on broken YAML or another language than YAML.
 */
export const readFrontMatter = (file: string): FrontMatter => {
  const { data, content } = matter(file, {
    language: 'yaml',
    engines: { yaml, javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse },
  });
  return { data, body: content };
};
