import { readFrontMatter } from '../../../src/loaders/frontmatter.ts';
import { readGenerated } from '../../../src/loaders/generated.ts';
import { renderedText } from '../../../src/loaders/mark-quotations.ts';
import { parseBody } from '../../../src/loaders/render.ts';
import type { ArticleFacts, Document } from '../../../src/pipeline/model/index.ts';
import type { Project } from '../project.ts';

/** The articles of the last build as grouping reads them. */
export const documentsOf = async (
  { content }: Project,
  articles: readonly ArticleFacts[],
): Promise<Document[]> => {
  const documents: Document[] = [];
  for (const article of articles)
    documents.push({
      id: article.id,
      title: article.title?.value ?? null,
      published: article.published?.value ?? null,
      publisher: article.publisher?.value ?? null,
      url: article.url?.value ?? null,
      language: article.language.value,
      weekday: article.weekday?.value ?? null,
      credit: article.credit?.value ?? null,
      text: await readGenerated(
        `articles/${article.id}.md`,
        (file) => renderedText(parseBody(readFrontMatter(file).body)),
        content,
      ),
    });
  return documents;
};
