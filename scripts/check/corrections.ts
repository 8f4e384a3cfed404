import type { Correction } from '../../src/pipeline/model/index.ts';
import type { GeneratedContent } from '../lib/generated.ts';
import type { Problem } from '../lib/problem.ts';

/** Every correction is of an article that is there, and no two are of the same one. */
export const checkCorrections = (
  { articles }: Pick<GeneratedContent, 'articles'>,
  corrections: readonly Correction[],
): Problem[] => {
  const known = new Set(articles.map(({ id }) => id));
  const seen = new Set<string>();
  return corrections.flatMap(({ article }) => {
    const twice = seen.has(article);
    seen.add(article);
    if (known.has(article) && !twice) return [];
    return {
      file: 'content/corrections',
      place: article,
      reason: twice
        ? 'Two files correct this article.'
        : 'It corrects an article that is not there.',
      remedy: twice ? 'Make them one.' : 'Set `article` to an id as in the address of its page.',
    };
  });
};
