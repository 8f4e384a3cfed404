import type { Fact } from '../../model/index.ts';
import { lineNumber, textAt, type Found, type Page } from './page.ts';

const LEAST_WORDS = 9;
const MOST_WORDS = 70;
/** Share of its content words that the body must use: a standfirst sums the article up. */
const COHESION = 0.3;

/** The summary between headline and body: a sentence there that the model does not count as body. */
export const findStandfirst = (
  page: Page,
  title: number,
  taken: ReadonlySet<number>,
): Found<Fact> | null => {
  for (let index = title + 1; index < page.first; index++) {
    const line = page.lines[index];
    if (!line || taken.has(index) || page.kept[index] || line.segment.bullet) continue;
    const words = line.scan.words.length;
    const sentence = line.stopwords >= 2 && line.announced.words * 4 < words;
    if (words < LEAST_WORDS || words > MOST_WORDS || !sentence || line.cohesion < COHESION)
      continue;
    const text = textAt(page, index);
    return {
      fact: { value: text, basis: 'stated', evidence: text, line: lineNumber(page, index) },
      claims: [{ index, reason: 'standfirst' }],
    };
  }
  return null;
};
