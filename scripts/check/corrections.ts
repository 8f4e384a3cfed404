import type { ArticleFacts, Correction } from '../../src/pipeline/model/index.ts';
import type { GeneratedContent } from '../lib/generated.ts';
import type { Problem } from '../lib/problem.ts';

/** A correction and the file that it stands in. */
export type Corrected = { file: string; correction: Correction };

/**
 * Every correction is of an article that is there, no two are of the same one, and the lines that it
 * speaks of are lines of the capture with something in them.
 */
export const checkCorrections = (
  { articles }: Pick<GeneratedContent, 'articles'>,
  corrections: readonly Corrected[],
): Problem[] => {
  const known = new Map(articles.map((article) => [article.id, article]));
  const seen = new Set<string>();
  return corrections.flatMap(({ file, correction }): Problem[] => {
    const { article: id } = correction;
    const article = known.get(id);
    const place = 'article';
    if (seen.has(id))
      return [
        { file, place, reason: `Another file corrects ${id}, too.`, remedy: 'Make them one.' },
      ];
    seen.add(id);
    if (article !== undefined) return linesOf(article, correction, file);
    const reason = `There is no article ${id}.`;
    return [{ file, place, reason, remedy: 'Set it to an id as in the address of its page.' }];
  });
};

/** What is wrong with the lines that a correction names. */
const linesOf = (
  { trace, kind, files: [capture] }: ArticleFacts,
  { blocks = [] }: Correction,
  file: string,
): Problem[] => {
  const unit = kind === 'html' ? 'block' : 'line';
  const last = trace.at(-1)?.to ?? 0;
  return blocks.flatMap(({ lines: { from, to } }, i): Problem[] => {
    const place = `blocks.${i}.lines`;
    const remedy = `The capture’s page numbers its ${unit}s: set \`lines\` to some of them.`;
    if (to > last) {
      const reason = `${capture} has no ${unit} ${to}: the last one with words is ${last}.`;
      return [{ file, place, reason, remedy }];
    }
    if (trace.some((run) => run.from <= to && run.to >= from)) return [];
    return [{ file, place, reason: `In ${capture}, ${unit} ${from} holds no words.`, remedy }];
  });
};
