import { firstOdds, oddsOf, probability, WORTH_A_LOOK } from './odds.ts';
import { unpackTerms } from './packed-terms.ts';
import { comparedPairs } from './pairs.ts';
import { asFractions, asWords, parcel, unparcel } from './parcel.ts';
import { ownIn, type Slice } from './slices.ts';
import { Nearest } from './standing.ts';
import { vectorsOf, type Vectors } from './vectors.ts';

/** What comparing the articles of a slice gives. Articles are given by their place in the slice. */
export type Compared = {
  /** The pairs that may report one event, one after the other, and for each … */
  pairs: Uint32Array;
  /** … the cosine of all words, the probability at first look, and the log-odds at second look. */
  cosines: Float32Array;
  likely: Float32Array;
  odds: Float32Array;
  /** Each article's greatest cosine to another. */
  greatest: Float32Array;
  /** The slice's own articles as vectors: their words, and the words' weights. */
  vectors: { ids: Uint32Array; whole: Float32Array }[];
};

/** What `compareSlice` is given: the articles' packed terms, in the slice's order. */
export const sliceParcel = (
  slice: Slice,
  terms: readonly Uint32Array[],
): Uint32Array<ArrayBuffer> => {
  const { from, to } = ownIn(slice);
  return parcel([Uint32Array.of(from, to), ...terms]);
};

/** The words of an article (not the pairs of words) and their weights. */
const wordsOf = ({ ids, whole }: Vectors): Uint32Array[] => {
  const words = new Uint32Array(ids.length);
  const weights = new Float32Array(ids.length);
  let count = 0;
  for (let k = 0; k < ids.length; k++) {
    const weight = whole[k] ?? 0;
    if (weight <= 0) continue;
    words[count] = ids[k] ?? 0;
    weights[count] = weight;
    count++;
  }
  return [words.subarray(0, count), asWords(weights.subarray(0, count))];
};

/**
 * Compares the articles of a slice. A term's rarity is that among these articles and in news in
 * general, so that articles of other days do not matter. Takes what `sliceParcel` makes, gives what
 * `comparedIn` reads.
 */
export const compareSlice = (input: Uint32Array): Uint32Array<ArrayBuffer> => {
  const [head, ...packed] = unparcel(input);
  const own = { from: head?.[0] ?? 0, to: head?.[1] ?? 0 };
  const articles = vectorsOf(packed.map(unpackTerms));
  const nearest = new Nearest(articles.length);
  const pairs: number[] = [];
  const cosines: number[] = [];
  const likely: number[] = [];
  const odds: number[] = [];
  for (const { a, b, similarities } of comparedPairs(articles, own)) {
    const cosine = Math.fround(similarities.whole);
    nearest.note(a, cosine);
    nearest.note(b, cosine);
    const first = probability(firstOdds(similarities));
    if (first < WORTH_A_LOOK) continue;
    pairs.push(a, b);
    cosines.push(cosine);
    likely.push(first);
    odds.push(oddsOf(similarities));
  }
  return parcel([
    Uint32Array.from(pairs),
    asWords(Float32Array.from(cosines)),
    asWords(Float32Array.from(likely)),
    asWords(Float32Array.from(odds)),
    asWords(Float32Array.from(nearest.all())),
    ...articles.slice(own.from, own.to).flatMap(wordsOf),
  ]);
};

const NOTHING = new Uint32Array();

/** Reads what `compareSlice` gave. */
export const comparedIn = (output: Uint32Array): Compared => {
  const [
    pairs = NOTHING,
    cosines = NOTHING,
    likely = NOTHING,
    odds = NOTHING,
    greatest = NOTHING,
    ...words
  ] = unparcel(output);
  return {
    pairs,
    cosines: asFractions(cosines),
    likely: asFractions(likely),
    odds: asFractions(odds),
    greatest: asFractions(greatest),
    vectors: Array.from({ length: words.length / 2 }, (_, i) => ({
      ids: words[2 * i] ?? NOTHING,
      whole: asFractions(words[2 * i + 1] ?? NOTHING),
    })),
  };
};
