import matter from 'gray-matter';
import { parse } from 'yaml';

/** Data and body of a Markdown file. */
export type FrontMatter = { data: unknown; body: string };

/** Front matter is data: an engine that would evaluate it is refused. */
const refuse = (): never => {
  throw new Error('front matter must be YAML: other languages are refused because they can run');
};

/** A line of a trace, as a build writes it. */
const RUN =
  /^ {2}- \{from: (\d{1,9}), to: (\d{1,9}), verdict: (kept|dropped|fact), reason: (?!null,|true,|false,)([a-z]+(?:[ -][a-z]+)*|"[a-z, ]+"), confidence: (\d(?:\.\d{1,9})?)\}$/;

/**
 * Takes the trace off the end of front matter, where all of it is as a build writes it: it is most of
 * the text, and reading YAML takes most of the time of reading an article.
 */
const withoutTrace = (text: string): { before: string; trace: object[] | null } => {
  const whole = { before: text, trace: null };
  const at = text.lastIndexOf('\ntrace:\n');
  if (at < 0) return whole;
  const trace: object[] = [];
  for (const line of text
    .slice(at + '\ntrace:\n'.length)
    .trimEnd()
    .split('\n')) {
    const [run, from, to, verdict, reason, confidence] = RUN.exec(line) ?? [];
    if (run === undefined) return whole;
    trace.push({
      from: Number(from),
      to: Number(to),
      verdict,
      reason: reason?.replaceAll('"', ''),
      confidence: Number(confidence),
    });
  }
  return { before: text.slice(0, at + 1), trace };
};

/** A mapping, or nothing: gray-matter's engines return objects. */
const yaml = (text: string): object => {
  const { before, trace } = withoutTrace(text);
  const data: unknown = parse(before, { maxAliasCount: 0 });
  if (typeof data !== 'object' || data === null) return {};
  return trace === null ? data : { ...data, trace };
};

const read = (file: string, engine: (text: string) => object): FrontMatter => {
  const { data, content } = matter(file, {
    language: 'yaml',
    engines: {
      yaml: engine,
      javascript: refuse,
      js: refuse,
      json: refuse,
      coffee: refuse,
      toml: refuse,
    },
  });
  return { data, body: content };
};

/**
 * Reads YAML front matter with gray-matter, hardened: no engine evaluates anything, no alias
 * expands, and options are always passed, which keeps gray-matter's global cache out of play.
 * @throws {Error} on broken YAML or another language than YAML.
 */
export const readFrontMatter = (file: string): FrontMatter => read(file, yaml);

/**
 * Likewise, where all but the trace is known already: the data may hold nothing else.
 * @throws {Error} as `readFrontMatter` does
 */
export const readTrace = (file: string): FrontMatter =>
  read(file, (text) => {
    const { trace } = withoutTrace(text);
    return trace === null ? yaml(text) : { trace };
  });
