import type { Common } from './common.ts';
import { LIGHT } from './light.ts';
import { shared } from './sets.ts';
import type { Cluster } from './utterances.ts';

/** Words of weight shared at least that are not common in the topic. */
const DISTINCT = 2;

/** Words of weight shared at least, common or not, and their share of the shorter one's. */
const LEAST: readonly { shared: number; share: number }[] = [
  { shared: 3, share: 0.6 },
  { shared: 2, share: 0.75 },
];

/** Stems of the words of weight in the fullest reading. */
const weighty = ({ members }: Cluster): Set<string> =>
  new Set(
    (members[0]?.units ?? [])
      .filter(({ content, stem }) => content && !LIGHT.has(stem))
      .map(({ stem }) => stem),
  );

/**
 * Whether two utterances make the same claim in two sentences, as far as words can tell: the same
 * speaker, and fullest readings that share at least two words of weight that are not common in the
 * topic, and most of those of the shorter.
 */
export const related = (a: Cluster, b: Cluster, common: Common): boolean => {
  if (a.speaker === null || a.speaker !== b.speaker) return false;
  const left = weighty(a);
  const right = weighty(b);
  const both = shared(left, right);
  return (
    both.filter((stem) => !common(stem)).length >= DISTINCT &&
    LEAST.some(
      (least) =>
        both.length >= least.shared && both.length >= least.share * Math.min(left.size, right.size),
    )
  );
};
