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
 * Pairs of utterances that make the same claim in two sentences, as far as words can tell: the same
 * speaker in the same topic, and fullest readings that share at least two words of weight that are
 * not common in the topic, and most of those of the shorter.
 * @param clusters those of one topic and speaker.
 */
export const relatedPairs = (
  clusters: readonly Cluster[],
  common: Common,
): [Cluster, Cluster][] => {
  const before = new Map<string, { cluster: Cluster; stems: Set<string> }[]>();
  const pairs: [Cluster, Cluster][] = [];
  for (const cluster of clusters) {
    const stems = weighty(cluster);
    const own = { cluster, stems };
    const distinct = [...stems].filter((stem) => !common(stem));
    const meetings = new Map<typeof own, number>();
    for (const stem of distinct)
      for (const other of before.get(stem) ?? [])
        meetings.set(other, (meetings.get(other) ?? 0) + 1);
    for (const [other, count] of meetings) {
      if (count < DISTINCT) continue;
      const both = shared(stems, other.stems).length;
      const shorter = Math.min(stems.size, other.stems.size);
      if (LEAST.some((least) => both >= least.shared && both >= least.share * shorter))
        pairs.push([other.cluster, cluster]);
    }
    for (const stem of distinct) before.set(stem, [...(before.get(stem) ?? []), own]);
  }
  return pairs;
};
