import type { ArticleFacts, Capture } from '../../../src/pipeline/model/index.ts';
import { by, inOrder } from '../../../src/pipeline/text/order.ts';
import { probability } from '../../../src/pipeline/text/probability.ts';
import { linesShown } from '../../lib/capture-lines.ts';
import type { Decision } from './decision.ts';
import { unsureFacts } from './facts.ts';
import { hasUnsureLines, unsureLines } from './lines.ts';

/** Heaviest first; then by file and place, so that the order is always the same. */
export const byWeight = inOrder<Decision>(
  (a, b) => b.weight - a.weight,
  by(({ file }) => file),
  by(({ from }) => from ?? 0),
  by(({ about }) => about),
);

/** Everything that extraction was unsure of in one article, heaviest first. */
export const decisionsIn = async (
  article: ArticleFacts,
  capture: () => Promise<Capture | null>,
): Promise<Decision[]> => {
  const read = hasUnsureLines(article) ? await capture() : null;
  const lines = read === null ? [] : unsureLines(article, read);
  return [...lines, ...unsureFacts(article)].toSorted(byWeight);
};

/**
 * A decision for a reader: `content/captures/a.txt:12: dropped: menu (.61): How the text begins`,
 * `content/captures/a.txt: published: none was found (only “Thursday”)`.
 */
export const decisionLine = (decision: Decision): string => {
  const { file, about, from, to, decided, confidence, text } = decision;
  const lines = from === undefined ? '' : linesShown({ from, to: to ?? from });
  const place = about === 'block' ? `: block ${lines}` : lines === '' ? '' : `:${lines}`;
  const path = `content/captures/${file}${place}`;
  if (confidence === undefined)
    return `${path}: ${about}: ${decided}${text === '' ? '' : ` (${text})`}`;
  return `${path}: ${decided} (${probability(confidence)}): ${text}`;
};
