import { extract } from '../../../src/pipeline/extract/index.ts';
import type { Article, Capture, SourceEntry } from '../../../src/pipeline/model/index.ts';
import { isQuarantined, read } from '../../../src/pipeline/read/index.ts';

/** A capture of this text, as the read stage gives it. */
export const captureOf = (text: string): Capture => {
  const capture = read(new TextEncoder().encode(text), ['page.txt']);
  if (isQuarantined(capture)) throw new Error(capture.reason);
  return capture;
};

/** The article in this text; fails the test where there is none. */
export const articleOf = (text: string, outlets: readonly SourceEntry[] = []): Article => {
  const article = extract(captureOf(text), outlets);
  if (isQuarantined(article)) throw new Error(`${article.code}: ${article.reason}`);
  return article;
};

/** Five paragraphs of an invented story, the body of the captures that the tests make. */
export const STORY = [
  'The town council of Vessel Bay voted on Tuesday to rebuild the old pier, ending a dispute that has divided the harbour for almost four years.',
  '“We have waited long enough, and the sea will not wait for us,” said Mayor Ida Lund after the vote, which followed six hours of debate.',
  'The plan costs 14 million crowns, of which the region will pay a third. Fishermen had asked for a cheaper wall of stone, but engineers warned that it would not survive another winter like the last.',
  'Opponents said they would take the decision to court. “Nobody has shown us the figures,” said Tomas Weil, who speaks for the owners of the boat sheds.',
  'Work on the pier is to begin in the spring and to end before the regatta in August, according to the harbour office.',
] as const;

export const HEADLINE = 'Vessel Bay council votes to rebuild the old pier';

/** A plain dump: headline, then these lines, then the story. */
export const dumpOf = (above: readonly string[] = [], below: readonly string[] = []): string =>
  [HEADLINE, ...above, ...STORY, ...below].join('\n\n');
