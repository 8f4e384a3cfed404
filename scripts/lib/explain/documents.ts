import { readFrontMatter } from '../../../src/loaders/frontmatter.ts';
import { readGenerated } from '../../../src/loaders/generated.ts';
import { renderedText } from '../../../src/loaders/mark-quotations.ts';
import { parseBody } from '../../../src/loaders/render.ts';
import { documentOf } from '../../../src/pipeline/extract/index.ts';
import type { ArticleFacts, Document } from '../../../src/pipeline/model/index.ts';
import type { Project } from '../project.ts';

/** The articles of the last build as grouping reads them. */
export const documentsOf = async (
  { content }: Project,
  articles: readonly ArticleFacts[],
): Promise<Document[]> => {
  const documents: Document[] = [];
  for (const article of articles) {
    const text = await readGenerated(
      `articles/${article.id}.md`,
      (file) => renderedText(parseBody(readFrontMatter(file).body)),
      content,
    );
    documents.push(documentOf(article, text));
  }
  return documents;
};
