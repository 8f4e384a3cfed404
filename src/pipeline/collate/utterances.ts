import { by, inOrder } from '../text/order.ts';
import { candidates } from './candidates.ts';
import type { Common } from './common.ts';
import { evidence } from './evidence.ts';
import { beside, bridged, COMPARED } from './beside.ts';
import { contentStems, splice } from './splices.ts';
import type { Spoken } from './spoken.ts';

/** Quotations that print the same words as spoken once; the fullest stands first. */
export type Cluster = {
  topic: string;
  speaker: string | null;
  members: Spoken[];
  /** Readings that are put together from this and another utterance. */
  guests: Spoken[];
};

/** Evidence that a member other than the fullest must give to bring a quotation in. */
const THROUGH_MEMBER = 0.8;

/** Fullest first, bodies before headlines, then by words and id: no input order decides. */
const canonical = inOrder<Spoken>(
  (a, b) => b.units.length - a.units.length,
  by(({ quote }) => quote.where),
  by(({ keys }) => keys),
  by(({ article }) => article),
  by(({ quote }) => quote.start),
);

/** No names: of a speaker who is not known. */
const NOBODY: ReadonlySet<string> = new Set();

/** Where the evidence brings a quotation: to a cluster, by what it shares with one of its members. */
type Found = { cluster: Cluster; member: Spoken; strength: number };

/** The cluster, of some, that the evidence brings a quotation to; null where it does not suffice. */
const bestOf = (
  item: Spoken,
  clusters: readonly Cluster[],
  common: Common,
  ignored: ReadonlySet<string>,
): Found | null => {
  let best: Found | null = null;
  for (const cluster of clusters) {
    const { speaker, members } = cluster;
    let through: Found | null = null;
    for (const [i, member] of members.slice(0, COMPARED).entries()) {
      const heard = member.speaker === null ? { ...member, speaker } : member;
      const strength = evidence(item, heard, common, ignored);
      if (strength > (through?.strength ?? 0) && (i === 0 || strength >= THROUGH_MEMBER))
        through = { cluster, member, strength };
    }
    if (through && through.strength > (best?.strength ?? 0) && beside(item, members))
      best = through;
  }
  return best;
};

/** The quotations, the speaker of one that names none taken from the same words in a copy of its text. */
const named = (items: readonly Spoken[]): Spoken[] => {
  const speakers = new Map<string, string>();
  const key = ({ text, keys }: Spoken): string => `${text}\n${keys}`;
  for (const item of items)
    if (item.speaker !== null && !speakers.has(key(item))) speakers.set(key(item), item.speaker);
  return items.map((item) => {
    const speaker = item.speaker ?? speakers.get(key(item)) ?? null;
    return speaker === item.speaker ? item : { ...item, speaker };
  });
};

/** Clusters one topic's quotations. */
const clusterTopic = (
  topic: readonly Spoken[],
  common: Common,
  namesOf: (speaker: string) => ReadonlySet<string>,
): Cluster[] => {
  const clusters: Cluster[] = [];
  const holding = candidates<Cluster>();
  const take = (item: Spoken, into: Cluster | null): void => {
    const cluster = into ?? { topic: item.topic, speaker: null, members: [], guests: [] };
    cluster.members.push(item);
    cluster.speaker ??= item.speaker;
    if (!into) clusters.push(cluster);
    holding.add(cluster, contentStems(item));
  };
  const find = (item: Spoken): Found | null => {
    const ignored = item.speaker === null ? NOBODY : namesOf(item.speaker);
    return bestOf(item, holding.of(contentStems(item)), common, ignored);
  };
  const loose: Spoken[] = [];
  for (const item of named(topic.toSorted(canonical))) {
    const found = find(item);
    const apart = found && bridged(item, found.member, found.cluster.members);
    if (apart && found.member === found.cluster.members[0])
      loose.push(...found.cluster.members.splice(0, 1));
    take(item, apart ? null : (found?.cluster ?? null));
  }
  for (const item of splice(clusters, loose, holding)) take(item, find(item)?.cluster ?? null);
  for (const one of clusters) one.speaker = speakerOf(one.members);
  return clusters.filter(({ members }) => members.length > 0);
};

/** Who most of the articles say it was, by the confidence in each; ties: as the fuller reading says. */
const speakerOf = (members: readonly Spoken[]): string | null => {
  const votes = new Map<string, number>();
  for (const { speaker, quote } of members)
    if (speaker !== null) votes.set(speaker, (votes.get(speaker) ?? 0) + quote.confidence);
  const [first] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
};

/**
 * Joins quotations into utterances, topic by topic. The fullest quotation leads; each other joins the
 * cluster for which the evidence is strongest, through the leader, or through another member that holds
 * nearly all of its words. No two sentences of one article become one. What ties two utterances together
 * is a guest of both.
 * @param topics the quotations by topic.
 * @param commonOf which words are common in a topic.
 * @param namesOf folded words of a speaker's names, which support nothing.
 */
export const cluster = (
  topics: ReadonlyMap<string, readonly Spoken[]>,
  commonOf: (topic: string) => Common,
  namesOf: (speaker: string) => ReadonlySet<string>,
): Cluster[] =>
  [...topics]
    .toSorted(by(([topic]) => topic))
    .flatMap(([topic, quotations]) => clusterTopic(quotations, commonOf(topic), namesOf));
