/**
 * 32-bit hashes of words and of sequences of words, so that terms and shingles are numbers in typed
 * arrays. Among a million terms some hundred pairs collide, which no measure here can notice.
 */

/** The finalizer of MurmurHash3 (Appleby, public domain): every input bit moves every output bit. */
export const scramble = (value: number): number => {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** FNV-1a over UTF-16 code units, scrambled. */
export const hashText = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return scramble(h);
};

/** The hash of two hashes in their order. */
export const hashPair = (first: number, second: number): number =>
  scramble(Math.imul(first, 31) + Math.imul(second, 0x9e3779b1));
