import { by, inOrder } from '../text/order.ts';
import { candidates } from './candidates.ts';
import { commonIn, type Common } from './common.ts';
import { evidence, THRESHOLDS } from './evidence.ts';
import { likeness, type Likeness } from './likeness.ts';
import type { Spoken } from './spoken.ts';

/** Quotations that print the same words as spoken once; the fullest stands first. */
export type Cluster = { topic: string; speaker: string | null; members: Spoken[] };

/** Evidence that a member other than the fullest must give to bring a quotation in. */
const THROUGH_MEMBER = 0.8;

/** Members of a cluster that a quotation is compared with, the fullest first: bounds the time. */
const COMPARED = 40;

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

/** What two quotations share, seen from the shorter one. */
const likenessOf = (a: Spoken, b: Spoken): Likeness =>
  a.units.length <= b.units.length ? likeness(a, b) : likeness(b, a);

/** Whether two quotations are separate parts of a longer one. */
const parts = (a: Spoken, b: Spoken, whole: Spoken): boolean => {
  const left = likenessOf(a, whole);
  const right = likenessOf(b, whole);
  return (
    Math.min(left.ratio, right.ratio) >= THRESHOLDS.ratio &&
    (left.last < right.first || right.last < left.first)
  );
};

/**
 * Whether a quotation may stand beside the members from its own article: as a repetition of one, or
 * where an attribution has split what another article prints as one.
 */
const beside = (item: Spoken, members: readonly Spoken[]): boolean =>
  members
    .filter(
      ({ article, quote, keys }) =>
        article === item.article && quote.where === item.quote.where && keys !== item.keys,
    )
    .slice(0, COMPARED)
    .every(
      (member) =>
        likenessOf(item, member).ratio >= THRESHOLDS.repeatRatio ||
        members
          .slice(0, COMPARED)
          .some((whole) => whole.article !== item.article && parts(item, member, whole)),
    );

/** The cluster that the evidence brings a quotation to, of some; null where it does not suffice. */
const bestOf = (
  item: Spoken,
  clusters: readonly Cluster[],
  common: Common,
  ignored: ReadonlySet<string>,
): Cluster | null => {
  let best: { cluster: Cluster; strength: number } | null = null;
  for (const cluster of clusters) {
    const { speaker, members } = cluster;
    let strength = 0;
    for (const [i, member] of members.slice(0, COMPARED).entries()) {
      const heard = member.speaker === null ? { ...member, speaker } : member;
      const found = evidence(item, heard, common, ignored);
      if (found > strength && (i === 0 || found >= THROUGH_MEMBER)) strength = found;
    }
    if (strength > (best?.strength ?? 0) && beside(item, members)) best = { cluster, strength };
  }
  return best?.cluster ?? null;
};

/** Clusters one topic's quotations. */
const clusterTopic = (
  topic: readonly Spoken[],
  namesOf: (speaker: string) => ReadonlySet<string>,
): Cluster[] => {
  const common = commonIn(topic);
  const clusters: Cluster[] = [];
  const holding = candidates<Cluster>();
  for (const item of topic.toSorted(canonical)) {
    const stems = new Set(item.units.filter(({ content }) => content).map(({ stem }) => stem));
    const ignored = item.speaker === null ? NOBODY : namesOf(item.speaker);
    const best = bestOf(item, holding.of(stems), common, ignored);
    const cluster = best ?? { topic: item.topic, speaker: null, members: [] };
    cluster.members.push(item);
    cluster.speaker ??= item.speaker;
    if (!best) clusters.push(cluster);
    holding.add(cluster, stems);
  }
  for (const one of clusters) one.speaker = speakerOf(one.members);
  return clusters;
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
 * nearly all of its words. No two sentences of one article become one.
 * @param namesOf folded words of a speaker's names, which support nothing.
 */
export const cluster = (
  all: readonly Spoken[],
  namesOf: (speaker: string) => ReadonlySet<string>,
): Cluster[] =>
  [...Map.groupBy(all, ({ topic }) => topic)]
    .toSorted(by(([topic]) => topic))
    .flatMap(([, topic]) => clusterTopic(topic, namesOf));
