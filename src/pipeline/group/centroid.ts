import type { Indexed } from './candidates.ts';
import { asFractions, asWords } from './parcel.ts';

/** An article or a story as words and their weights. */
export type Weighed = { ids: Uint32Array; whole: Float32Array };

/**
 * A story as the mean of its articles' vectors: a scalar product of two such is the mean cosine of
 * their pairs.
 */
export const meanOf = (members: readonly Weighed[]): Weighed => {
  const [single] = members;
  if (single && members.length === 1) return single;
  const sums = new Map<number, number>();
  for (const { ids, whole } of members)
    for (const [k, weight] of whole.entries()) {
      const id = ids[k] ?? 0;
      sums.set(id, (sums.get(id) ?? 0) + weight);
    }
  const ids = Uint32Array.from(sums.keys()).sort();
  return { ids, whole: Float32Array.from(ids, (id) => (sums.get(id) ?? 0) / members.length) };
};

/** The scalar product of two vectors. */
export const product = (a: Weighed, b: Weighed): number => {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) sum += (a.whole[i] ?? 0) * (b.whole[j] ?? 0);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return sum;
};

/** Stands for no day. */
const NO_DAY = 0x80000000;

/** A vector with its day and language as numbers in a row. */
export const packIndexed = ({ ids, whole, day, language }: Indexed): Uint32Array => {
  const packed = new Uint32Array(3 + 2 * ids.length);
  packed[0] = day ?? NO_DAY;
  packed[1] = language.charCodeAt(0) || 0;
  packed[2] = language.charCodeAt(1) || 0;
  packed.set(ids, 3);
  packed.set(asWords(whole), 3 + ids.length);
  return packed;
};

/** What `packIndexed` packed. */
export const unpackIndexed = (packed: Uint32Array): Indexed => {
  const day = packed[0] ?? NO_DAY;
  const count = (packed.length - 3) / 2;
  return {
    ids: packed.subarray(3, 3 + count),
    whole: asFractions(packed.subarray(3 + count)),
    day: day === NO_DAY ? null : day | 0,
    language: String.fromCharCode(...packed.subarray(1, 3).filter((code) => code > 0)),
  };
};
