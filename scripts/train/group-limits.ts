import { averageLink } from '../../src/pipeline/group/linkage.ts';
import { STORY_REACH } from '../../src/pipeline/group/pairs.ts';
import type { Compared, Fitted } from './group-looks.ts';

/** When clusters may merge, and the B-cubed F1 that it gives. */
export type Scored = { threshold: number; cohesion: number; score: number };

const THRESHOLDS = [0.15, 0.175, 0.2, 0.225, 0.25, 0.275, 0.3, 0.325, 0.35, 0.4];
const COHESIONS = [0, 0.5, 0.6, 0.7, 0.8];

/** B-cubed F1 (Bagga and Baldwin 1998). */
const bCubed = (gold: readonly string[], found: ArrayLike<number>): number => {
  const count = <T>(labels: readonly T[]): Map<T, number> =>
    labels.reduce((map, label) => map.set(label, (map.get(label) ?? 0) + 1), new Map<T, number>());
  const joint = gold.map((label, i) => `${found[i] ?? -1} ${label}`);
  const [ofGold, ofFound, ofJoint] = [count(gold), count(Array.from(found)), count(joint)];
  let precision = 0;
  let recall = 0;
  for (const [i, label] of gold.entries()) {
    const both = ofJoint.get(joint[i] ?? '') ?? 0;
    precision += both / (ofFound.get(found[i] ?? -1) ?? 1);
    recall += both / (ofGold.get(label) ?? 1);
  }
  return (2 * precision * recall) / (precision + recall) / gold.length;
};

/** The mean score over parts, each as much as it weighs, for all limits. */
export const scoresOf = (parts: readonly Compared[], fitted: Fitted): Scored[] => {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const linked = parts.map((part) => ({ ...part, links: fitted.linksIn(part) }));
  return COHESIONS.flatMap((cohesion) =>
    THRESHOLDS.map((threshold) => {
      const limits = { threshold, cohesion, most: STORY_REACH.most };
      const scores = linked.map(
        ({ stories, links, weight }) =>
          weight * bCubed(stories, averageLink(stories.length, links, limits)),
      );
      return { threshold, cohesion, score: scores.reduce((x, y) => x + y, 0) / total };
    }),
  );
};
