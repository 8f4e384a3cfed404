/** Encodings of two and four bytes a character, which bytes show by a mark or by their zeros. */
export type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** UTF-16 without a mark: every other byte of western text is zero. */
const unmarked = (head: Uint8Array): Wide | null => {
  const half = head.length / 2;
  if (half < 2) return null;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return null;
};

/** The wide encoding that bytes begin in, by their mark or (within `sample` bytes) their zeros. */
export const wideEncoding = (bytes: Uint8Array, sample: number): Wide | null => {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  const head = bytes.subarray(0, sample);
  return head.includes(0) ? unmarked(head) : null;
};

/** A decoder of a wide encoding, piece by piece; a mark at the start is left out. */
export const wideDecoder = (wide: Wide): ((bytes: Uint8Array, more: boolean) => string) => {
  if (wide === 'utf-16le' || wide === 'utf-16be') {
    const decoder = new TextDecoder(wide);
    return (bytes, stream) => decoder.decode(bytes, { stream });
  }
  // TextDecoder has no UTF-32 (Encoding standard, 4.2).
  let rest = new Uint8Array();
  let start = true;
  return (bytes, more) => {
    const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    const view = new DataView(all.buffer, all.byteOffset, all.length);
    const units = Math.floor(all.length / 4);
    rest = more ? Uint8Array.from(all.subarray(units * 4)) : new Uint8Array();
    let text = '';
    for (let i = 0; i < units; i++) {
      const code = view.getUint32(i * 4, wide === 'utf-32le');
      const sound = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      if (!(start && i === 0 && code === 0xfeff))
        text += sound ? String.fromCodePoint(code) : '\ufffd';
    }
    start = start && units === 0;
    return text;
  };
};
