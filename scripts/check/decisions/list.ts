import type { ArticleFacts, Capture } from '../../../src/pipeline/model/index.ts';
import type { Decision } from './decision.ts';
import { byWeight, decisionsIn } from './decisions.ts';

/** How many decisions a reader is shown of one capture, and in all. */
export const BOUNDS = { each: 5, all: 40 } as const;

/** The heaviest decisions, and how many there are beside them, in how many captures. */
export type Listed = { shown: Decision[]; rest: number; captures: number };

/**
 * Gathers the decisions of all articles, each handed on as it is found; no more are held than are
 * shown.
 */
export const listDecisions = async (
  articles: readonly ArticleFacts[],
  captureOf: (article: ArticleFacts) => Promise<Capture | null>,
  each: (decision: Decision) => Promise<void>,
): Promise<Listed> => {
  let shown: Decision[] = [];
  let found = 0;
  let captures = 0;
  for (const article of articles) {
    const decisions = await decisionsIn(article, () => captureOf(article));
    for (const decision of decisions) await each(decision);
    if (decisions.length > 0) captures += 1;
    found += decisions.length;
    shown.push(...decisions.slice(0, BOUNDS.each));
    if (shown.length > 10 * BOUNDS.all) shown = shown.toSorted(byWeight).slice(0, BOUNDS.all);
  }
  shown = shown.toSorted(byWeight).slice(0, BOUNDS.all);
  return { shown, rest: found - shown.length, captures };
};
