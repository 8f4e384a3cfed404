import { bridged } from './beside.ts';
import type { Candidates } from './candidates.ts';
import type { Pair } from './chain.ts';
import { matches } from './match.ts';
import type { Spoken } from './spoken.ts';
import type { Cluster } from './utterances.ts';

/**
 * What a part of a reading that is put together from two utterances must be: so many words that stand
 * together in both, content words among them, nearly without others between; and a good part of the
 * shorter one of the other utterance and what the reading has beside its own.
 */
const PART = { units: 5, content: 3, dense: 0.75, share: 0.4 } as const;

/** Words that another utterance must leave unexplained, before a second one is looked for. */
const STRETCH = 6;

/** Share of a reading that the parts of one put together must cover. */
const COVERED = 0.7;

/** Utterances that one reading is put together from, at most. */
const PARTS = 4;

/** Units that may lie between two matches of one block. */
const GAP = 3;

/** Members of a cluster that are looked at, and others that each is compared with: bounds the time. */
const MEMBERS = 40;
const COMPARED = 5;

/** A stretch [from, to) of a reading's units. */
type Stretch = { from: number; to: number };

/** Stemsof the content words of a quotation. */
export const contentStems = ({ units }: Spoken): Set<string> =>
  new Set(units.filter(({ content }) => content).map(({ stem }) => stem));

/** The part of a stretch that stands in another quotation as a block, null where none does. */
const blockIn = (item: Spoken, { from, to }: Stretch, other: Spoken): Stretch | null => {
  const pairs = matches(item.units.slice(from, to), other.units);
  const blocks: Pair[][] = [];
  for (const pair of pairs) {
    const last = blocks.at(-1)?.at(-1);
    if (last && pair[0] - last[0] <= GAP && pair[1] - last[1] <= GAP) blocks.at(-1)?.push(pair);
    else blocks.push([pair]);
  }
  const [longest = []] = blocks.toSorted((a, b) => b.length - a.length);
  const [first] = longest;
  const last = longest.at(-1);
  if (!first || !last) return null;
  const content = longest.filter(([i]) => item.units[from + i]?.content === true).length;
  const length = last[0] - first[0] + 1;
  const most = Math.min(to - from, other.units.length);
  const isPart =
    longest.length >= PART.units &&
    content >= PART.content &&
    longest.length >= PART.dense * length &&
    longest.length >= PART.share * most;
  return isPart ? { from: from + first[0], to: from + last[0] + 1 } : null;
};

/** Whether two quotations share words enough for a part: spares most comparisons. */
const mayShare = (item: Spoken, other: Spoken): boolean => {
  let units = 0;
  let content = 0;
  for (const unit of item.units)
    if (other.stems.has(unit.stem)) {
      units++;
      if (unit.content) content++;
    }
  return units >= PART.units && content >= PART.content;
};

/** What a stretch is without a part of it. */
const without = (stretch: Stretch, part: Stretch): Stretch[] =>
  part.to <= stretch.from || part.from >= stretch.to
    ? [stretch]
    : [
        { from: stretch.from, to: part.from },
        { from: part.to, to: stretch.to },
      ].filter(({ from, to }) => to - from >= PART.units);

/** The utterances of its speaker that a reading takes stretches from, each with the stretch. */
const sourcesOf = (
  item: Spoken,
  stretches: readonly Stretch[],
  clusters: readonly Cluster[],
): { cluster: Cluster; part: Stretch }[] => {
  const found: { cluster: Cluster; part: Stretch }[] = [];
  let open = [...stretches];
  while (found.length < PARTS) {
    let best: { cluster: Cluster; part: Stretch } | null = null;
    for (const cluster of clusters) {
      const [leader] = cluster.members;
      if (!leader || leader.article === item.article || !mayShare(item, leader)) continue;
      if (found.some((one) => one.cluster === cluster)) continue;
      for (const stretch of open) {
        const part = blockIn(item, stretch, leader);
        if (part && part.to - part.from > (best ? best.part.to - best.part.from : 0))
          best = { cluster, part };
      }
    }
    if (!best) break;
    const { part } = best;
    found.push(best);
    open = open.flatMap((stretch) => without(stretch, part));
  }
  return found;
};

/** The stretches of a reading that none of some others has. */
const unexplained = (item: Spoken, others: readonly Spoken[]): Stretch[] => {
  const known = new Set(
    others.slice(0, COMPARED).flatMap((other) => matches(item.units, other.units).map(([i]) => i)),
  );
  const ends = [-1, ...known, item.units.length].toSorted((a, b) => a - b);
  return ends.flatMap((end, k) => {
    const next = ends[k + 1] ?? end;
    return next - end - 1 >= STRETCH ? [{ from: end + 1, to: next }] : [];
  });
};

/** Whether a leader joins words of its own members and of another utterance that did not follow them. */
const leadsApart = (leader: Spoken, { members }: Cluster, others: readonly Spoken[]): boolean => {
  const [other] = members;
  return other !== undefined && bridged(other, leader, others);
};

/**
 * Finds the readings that are put together from two utterances or more of one speaker, and makes them
 * guests of each: `guests` of a cluster stand beside its members, and lead none.
 * @param loose quotations that tie two utterances together and belong to neither alone.
 * @returns the loose quotations that come from one utterance, or from none, after all.
 */
export const splice = (
  clusters: readonly Cluster[],
  loose: readonly Spoken[],
  holding: Candidates<Cluster>,
): Spoken[] => {
  const candidatesOf = (item: Spoken, own: Cluster | null): Cluster[] =>
    item.speaker === null
      ? []
      : holding
          .of(contentStems(item))
          .filter((cluster) => cluster !== own && cluster.speaker === item.speaker);
  const whole = (item: Spoken): Stretch[] => [{ from: 0, to: item.units.length }];
  const rest: Spoken[] = [];
  for (const item of loose) {
    const sources = sourcesOf(item, whole(item), candidatesOf(item, null));
    if (sources.length < 2) rest.push(item);
    else for (const { cluster } of sources) cluster.guests.push(item);
  }
  for (const own of clusters) {
    const [leader, ...others] = own.members;
    if (!leader) continue;
    if (others.length === 0) {
      if (own.guests.length > 0 || leader.units.length < 2 * PART.units) continue;
      const sources = sourcesOf(leader, whole(leader), candidatesOf(leader, own));
      const covered = sources.reduce((sum, { part }) => sum + part.to - part.from, 0);
      if (sources.length < 2 || covered < COVERED * leader.units.length) continue;
      for (const { cluster } of sources) cluster.guests.push(leader);
      own.members = [];
      continue;
    }
    for (const item of own.members.slice(0, MEMBERS)) {
      const stretches = unexplained(item, item === leader ? others : [leader]);
      if (stretches.length === 0) continue;
      const sources = sourcesOf(item, stretches, candidatesOf(item, own));
      for (const { cluster } of sources) cluster.guests.push(item);
      if (item === leader && sources.some(({ cluster }) => leadsApart(leader, cluster, others))) {
        own.members = others;
        own.guests.push(leader);
      }
    }
  }
  return rest;
};
