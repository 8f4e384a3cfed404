import type { Document } from '../model/index.ts';
import { groupSteps } from './grouping.ts';
import { oddsOf, oddsOfStanding, probability } from './odds.ts';
import { unpackTerms } from './packed-terms.ts';
import weights from './pair.weights.json' with { type: 'json' };
import { comparedPairs } from './pairs.ts';
import { arranged, profileOf, type Profile } from './profile.ts';
import { FEATURES, type Similarities } from './similarity.ts';
import { inSlice, ownIn } from './slices.ts';
import { compareSteps, copySteps, run } from './steps.ts';
import { STANDINGS, type Standing } from './standing.ts';
import { seenPairs } from './stories.ts';
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
  /** Strongest first. Empty where they are hardly compared: copies, too far apart, little in common. */
  evidence: Evidence[];
  bias: number;
  /** Probability that the two report one event, by themselves. */
  probability: number | null;
  /** Stories merge while the mean probability between their articles is at least this … */
  threshold: number;
  /** … and at least this share of that within the looser one. */
  cohesion: number;
};

/** A pair as it was compared: its similarities, and where it stood among its neighbours. */
const compared = (originals: readonly Profile[], one: string, other: string) => {
  const parts = run(compareSteps(originals));
  const [x, y] = [one, other].map((id) => originals.findIndex((profile) => profile.id === id));
  const isPair = (a: number, b: number): boolean => (a === x && b === y) || (a === y && b === x);
  const seen = seenPairs(originals.length, parts).find(({ a, b }) => isPair(a, b));
  if (!seen) return null;
  for (const { slice } of parts) {
    const places = inSlice(slice);
    if (!places.includes(seen.a) || !places.includes(seen.b)) continue;
    const articles = vectorsOf(
      places.flatMap((i) => originals[i] ?? []).map(({ terms }) => unpackTerms(terms)),
    );
    for (const { a, b, similarities } of comparedPairs(articles, ownIn(slice)))
      if (isPair(places[a] ?? -1, places[b] ?? -1))
        return { similarities, standing: seen.standing };
  }
  return null;
};

const evidenceOf = (similarities: Similarities, standing: Standing): Evidence[] => {
  const entry = (feature: keyof typeof weights.second.weights, value: number): Evidence => {
    const weight = weights.second.weights[feature];
    return { feature, value, weight, contribution: weight * value };
  };
  return [
    ...FEATURES.map((feature) => entry(feature, similarities[feature])),
    ...STANDINGS.map((feature) => entry(feature, standing[feature])),
  ].toSorted((p, q) => Math.abs(q.contribution) - Math.abs(p.contribution));
};

/** Explains a pair within the set that was grouped. Null where the set lacks one of the ids. */
export const explain = (
  documents: readonly Document[],
  one: string,
  other: string,
): Explanation | null => {
  const all = arranged(documents.map(profileOf));
  const grouped = new Map(run(groupSteps(all)).map((entry) => [entry.id, entry]));
  const [first, second] = [grouped.get(one), grouped.get(other)];
  if (!first || !second) return null;
  const copies = run(copySteps(all));
  const originals = all.filter((_, i) => !copies.has(i));
  const [dayOne, dayOther] = [one, other].map((id) => all.find((p) => p.id === id)?.day);
  const copy = [first, second].find(({ copyOf }) => copyOf === one || copyOf === other);
  const base = {
    sameStory: first.story === second.story,
    sameTopic: first.topic === second.topic,
    copy: copy?.copyOf ? { copy: copy.id, original: copy.copyOf, shared: copy.shared ?? 0 } : null,
    days: dayOne == null || dayOther == null ? null : Math.abs(dayOne - dayOther),
    bias: weights.second.bias,
    threshold: weights.threshold,
    cohesion: weights.cohesion,
  };
  const pair = compared(originals, one, other);
  if (!pair) return { ...base, evidence: [], probability: null };
  const { similarities, standing } = pair;
  return {
    ...base,
    evidence: evidenceOf(similarities, standing),
    probability: probability(oddsOf(similarities) + oddsOfStanding(standing)),
  };
};
