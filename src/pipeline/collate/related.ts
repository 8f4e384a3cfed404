import type { Common } from './common.ts';
import { shared } from './sets.ts';
import type { Cluster } from './utterances.ts';

/** Content words shared at least, how many of them not common in the topic, and their share. */
const SHARED = 3;
const DISTINCT = 2;
const SHARE = 0.5;

const stems = ({ members }: Cluster): Set<string> =>
  new Set((members[0]?.units ?? []).filter(({ content }) => content).map(({ stem }) => stem));

/**
 * Whether two utterances make the same claim in two sentences, as far as words can tell: the same
 * speaker, and fullest readings that share at least three content words, two of them not common in the
 * topic, and half of those of the shorter.
 */
export const related = (a: Cluster, b: Cluster, common: Common): boolean => {
  if (a.speaker === null || a.speaker !== b.speaker) return false;
  const left = stems(a);
  const right = stems(b);
  const both = shared(left, right);
  return (
    both.length >= SHARED &&
    both.filter((stem) => !common(stem)).length >= DISTINCT &&
    both.length >= SHARE * Math.min(left.size, right.size)
  );
};
