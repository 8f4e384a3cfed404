/** Text as numbers, filled up with blanks. */
export const asWords = (text: string): Uint32Array => {
  const bytes = Buffer.from(text, 'utf8');
  const filled = new Uint8Array(4 * Math.ceil(bytes.length / 4)).fill(0x20);
  filled.set(bytes);
  return new Uint32Array(filled.buffer);
};

/** The text again, with the blanks. */
export const asText = (words: Uint32Array): string =>
  Buffer.from(words.buffer, words.byteOffset, words.byteLength).toString('utf8');
