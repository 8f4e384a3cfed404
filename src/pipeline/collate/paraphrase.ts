import type { Report } from '../model/index.ts';
import type { Cluster } from './utterances.ts';
import type { Common } from './common.ts';
import { shared } from './sets.ts';
import { units, type Unit } from './units.ts';

/** Content words shared at least, how many of them not common in the topic, and their share. */
const SHARED = 3;
const DISTINCT = 1;
const SHARE = 0.5;

const contentStems = (all: readonly Unit[], ignored: ReadonlySet<string>): Set<string> =>
  new Set(all.filter(({ content, key }) => content && !ignored.has(key)).map(({ stem }) => stem));

/**
 * The utterance that reported speech renders, of those by the same speaker in the same topic: one
 * printed between marks by another article but not by this one, whose fullest reading shares at
 * least three content words with it and half of the smaller number of either, one of them not common in
 * the topic. Null where none does: a remark reported is not yet a remark rendered.
 */
export const rendered = (
  { report, article }: { report: Report; article: string },
  clusters: readonly Cluster[],
  common: Common,
  names: ReadonlyMap<string, string>,
  ignored: ReadonlySet<string>,
): Cluster | null => {
  const own = contentStems(units(report.text, names).units, ignored);
  let best: { cluster: Cluster; shared: number } | null = null;
  for (const cluster of clusters) {
    if (cluster.members.some((member) => member.article === article)) continue;
    const theirs = contentStems(cluster.members[0]?.units ?? [], ignored);
    const both = shared(own, theirs);
    const distinct = both.filter((stem) => !common(stem)).length;
    const enough =
      both.length >= SHARED &&
      distinct >= DISTINCT &&
      both.length >= SHARE * Math.min(own.size, theirs.size);
    if (enough && both.length > (best?.shared ?? 0)) best = { cluster, shared: both.length };
  }
  return best?.cluster ?? null;
};
