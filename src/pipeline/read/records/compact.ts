const QUOTE = 0x22;
const ESCAPE = 0x5c;

const isSpace = (byte: number): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** JSON without the white space between its values; what is no JSON is left as odd as it is. */
export const compact = (json: Uint8Array): Uint8Array => {
  const out = new Uint8Array(json.length);
  let length = 0;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i] ?? 0;
    if (byte === QUOTE) {
      const start = i;
      i = endOfString(json, i);
      out.set(json.subarray(start, i + 1), length);
      length += i + 1 - start;
    } else if (!isSpace(byte)) out[length++] = byte;
  }
  return out.subarray(0, length);
};

/** Where the string that begins at `start` ends: at the next quote that nothing escapes. */
const endOfString = (json: Uint8Array, start: number): number => {
  for (let end = json.indexOf(QUOTE, start + 1); end >= 0; end = json.indexOf(QUOTE, end + 1)) {
    let slashes = 0;
    while (json[end - 1 - slashes] === ESCAPE) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return json.length - 1;
};
