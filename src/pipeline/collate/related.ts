import { candidates } from './candidates.ts';
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
 * not common in the topic, and most of those of the shorter. Of a speaker's thousands in one topic each
 * is compared with those before it that share most of its rare words.
 * @param clusters those of one topic and speaker.
 */
export const relatedPairs = (
  clusters: readonly Cluster[],
  common: Common,
): [Cluster, Cluster][] => {
  const before = candidates<{ cluster: Cluster; stems: Set<string> }>();
  const pairs: [Cluster, Cluster][] = [];
  for (const cluster of clusters) {
    const stems = weighty(cluster);
    const distinct = [...stems].filter((stem) => !common(stem));
    for (const other of before.of(distinct)) {
      const both = shared(stems, other.stems);
      const shorter = Math.min(stems.size, other.stems.size);
      if (
        both.filter((stem) => !common(stem)).length >= DISTINCT &&
        LEAST.some((least) => both.length >= least.shared && both.length >= least.share * shorter)
      )
        pairs.push([other.cluster, cluster]);
    }
    before.add({ cluster, stems }, distinct);
  }
  return pairs;
};
