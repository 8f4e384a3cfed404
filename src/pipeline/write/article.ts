import { Document } from 'yaml';
import { type Article, ArticleFacts } from '../model/index.ts';
import { toMarkdown } from './markdown.ts';
import { LAYOUT, traceText } from './trace.ts';

/**
 * `content/articles/ID.md`: facts as YAML front matter (a line for each entry of the trace, so that
 * a change shows as a change of lines), the body as Markdown.
 */
export const articleFile = (article: Article): string => {
  const { blocks, ...facts } = article;
  const { trace, ...others } = ArticleFacts.parse(facts);
  return `---\n${new Document(others).toString(LAYOUT)}${traceText(trace)}---\n\n${toMarkdown(blocks)}`;
};

/** The entry `files` of the front matter: what stands indented below it is its own. */
const FILES = /^files:\n(?:[ ].*\n)*/m;

/** The file of an article with the paths of all its captures in place of those that it names. */
export const withFiles = (text: string, files: readonly string[]): string => {
  const entry = new Document({ files }).toString(LAYOUT);
  return text.replace(FILES, () => entry);
};
