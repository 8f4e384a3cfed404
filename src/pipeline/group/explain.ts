import type { Document } from '../model/index.ts';
import { usableDay } from './canonical.ts';
import { findCopies } from './copies.ts';
import { arranged, group } from './group.ts';
import weights from './pair.weights.json' with { type: 'json' };
import { comparedPairs, Nearest, STANDINGS } from './pairs.ts';
import { compare, FEATURES } from './similarity.ts';
import { oddsOf, oddsOfStanding, probability } from './stories.ts';
import { termsOf } from './terms.ts';
import { vectorsOf } from './vectors.ts';

/** One piece of evidence: what was measured, and what it adds to the log-odds. */
export type Evidence = { feature: string; value: number; weight: number; contribution: number };

/** Why two articles are, or are not, one story. */
export type Explanation = {
  sameStory: boolean;
  sameTopic: boolean;
  /** Where the two hold one text: the copy and the share of it that the original holds. */
  copy: { copy: string; original: string; shared: number } | null;
  /** Days between them, null where one is undated. */
  days: number | null;
  /** Strongest first. Empty where they are not compared: copies, too far apart, nothing in common. */
  evidence: Evidence[];
  bias: number;
  /** Probability that the two report one event, by themselves. */
  probability: number | null;
  /** Stories merge while the mean probability between their articles is at least this … */
  threshold: number;
  /** … and at least this share of that within the looser one. */
  cohesion: number;
};

/** Explains a pair within the set that was grouped. Null where the set lacks one of the ids. */
export const explain = (
  documents: readonly Document[],
  one: string,
  other: string,
): Explanation | null => {
  const grouped = new Map(group(documents).map((entry) => [entry.id, entry]));
  const [first, second] = [grouped.get(one), grouped.get(other)];
  if (!first || !second) return null;
  const all = arranged(documents);
  const copies = findCopies(all);
  const originals = all.filter((_, i) => !copies.has(i));
  const [x, y] = [one, other].map((id) => originals.findIndex((d) => d.id === id));
  const days = [one, other].map((id) => {
    const document = all.find((d) => d.id === id);
    return document ? usableDay(document) : null;
  });
  const [dayOne, dayOther] = days;
  const copy = [first, second].find(({ copyOf }) => copyOf === one || copyOf === other);
  const base = {
    sameStory: first.story === second.story,
    sameTopic: first.topic === second.topic,
    copy: copy?.copyOf ? { copy: copy.id, original: copy.copyOf, shared: copy.shared ?? 0 } : null,
    days: dayOne == null || dayOther == null ? null : Math.abs(dayOne - dayOther),
    bias: weights.bias,
    threshold: weights.threshold,
    cohesion: weights.cohesion,
  };
  const vectors = vectorsOf(originals.map(termsOf));
  const nearest = new Nearest(vectors.length);
  let met = false;
  for (const { a, b, similarities } of comparedPairs(vectors)) {
    nearest.note(a, b, similarities.whole);
    met ||= (a === x && b === y) || (a === y && b === x);
  }
  const [u, v] = [vectors[x ?? -1], vectors[y ?? -1]];
  if (!met || !u || !v) return { ...base, evidence: [], probability: null };
  const similarities = compare(u, v);
  const standing = nearest.standing(x ?? 0, y ?? 0, similarities.whole);
  const entry = (feature: keyof typeof weights.weights, value: number): Evidence => {
    const weight = weights.weights[feature];
    return { feature, value, weight, contribution: weight * value };
  };
  const evidence = [
    ...FEATURES.map((feature) => entry(feature, similarities[feature])),
    ...STANDINGS.map((feature) => entry(feature, standing[feature])),
  ].toSorted((p, q) => Math.abs(q.contribution) - Math.abs(p.contribution));
  const odds = oddsOf(similarities) + oddsOfStanding(standing);
  return { ...base, evidence, probability: probability(odds) };
};
