import { Document, isMap, isSeq } from 'yaml';
import { type Article, ArticleFacts } from '../model/index.ts';
import { toMarkdown } from './markdown.ts';

/**
 * `content/articles/ID.md`: facts as YAML front matter (a line for each entry of the trace, so that
 * a change shows as a change of lines), the body as Markdown.
 */
export const articleFile = (article: Article): string => {
  const { blocks, ...facts } = article;
  const document = new Document(ArticleFacts.parse(facts));
  const trace = document.get('trace');
  if (isSeq(trace)) for (const entry of trace.items) if (isMap(entry)) entry.flow = true;
  const frontMatter = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${frontMatter}---\n\n${toMarkdown(blocks)}`;
};

/** The entry `files` of the front matter: what stands indented below it is its own. */
const FILES = /^files:\n(?:[ ].*\n)*/m;

/** The file of an article with the paths of all its captures in place of those that it names. */
export const withFiles = (text: string, files: readonly string[]): string => {
  const entry = new Document({ files }).toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.replace(FILES, () => entry);
};
