import type { ArticleFacts, Capture } from '../../../src/pipeline/model/index.ts';
import type { GeneratedContent } from '../generated.ts';
import { factLines } from './facts.ts';
import { groupingLines } from './grouping.ts';
import { printedIn, quotationLines } from './quotations.ts';
import { traceLines } from './trace.ts';

type Content = Pick<GeneratedContent, 'stories' | 'topics'>;

/** How one article came to be what it is. */
export const articleLines = (
  article: ArticleFacts,
  capture: Capture,
  { stories, topics }: Content,
): string[] => {
  const [file, ...same] = article.files;
  return [
    `Article ${article.id}`,
    `  content/captures/${file} (${article.kind})`,
    ...same.map((other) => `  the same bytes: content/captures/${other}`),
    '',
    ...factLines(article),
    '',
    ...traceLines(article.trace, capture),
    '',
    ...quotationLines(article.id, stories),
    '',
    ...groupingLines(article.id, stories, topics),
  ];
};

/** The same as `--json` prints it: the facts, what the article prints of whom, and where it stands. */
export const articleJson = (article: ArticleFacts, { stories }: Content) => {
  const story = stories.find(({ members }) => members.some((one) => one.article === article.id));
  return {
    ...article,
    quotations: printedIn(article.id, stories).map(({ reading, utterance }) => ({
      ...reading,
      speaker: utterance.speaker,
      utterance: utterance.id,
    })),
    story: story?.id ?? null,
    topic: story?.topic ?? null,
    member: story?.members.find((one) => one.article === article.id) ?? null,
  };
};
