/**
 * Several arrays of numbers in one, so that what a thread is given or gives back is one stretch of
 * memory, to hand over without copying, to digest and to keep.
 */

/** `[how many, the length of each, the arrays themselves]`. */
export const parcel = (parts: readonly Uint32Array[]): Uint32Array<ArrayBuffer> => {
  const whole = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 1 + parts.length));
  whole[0] = parts.length;
  let at = 1 + parts.length;
  for (const [i, part] of parts.entries()) {
    whole[1 + i] = part.length;
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** The arrays in a parcel, as views of it. */
export const unparcel = (whole: Uint32Array): Uint32Array[] => {
  const count = whole[0] ?? 0;
  let at = 1 + count;
  return Array.from({ length: count }, (_, i) => {
    const from = at;
    at += whole[1 + i] ?? 0;
    return whole.subarray(from, at);
  });
};

/** Fractions, bit by bit, as a part of a parcel. */
export const asWords = (values: Float32Array): Uint32Array =>
  new Uint32Array(values.buffer, values.byteOffset, values.length);

/** The same read back. */
export const asFractions = (words: Uint32Array): Float32Array =>
  new Float32Array(words.buffer, words.byteOffset, words.length);
