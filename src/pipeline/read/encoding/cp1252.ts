/** The characters of the bytes 0x80 to 0x9f in windows-1252 (Encoding standard, index-windows-1252). */
const HIGH = Array.from({ length: 32 }, (_, i) =>
  new TextDecoder('windows-1252').decode(Uint8Array.of(128 + i)),
);

const BYTES = new Map(HIGH.map((character, i) => [character.charCodeAt(0), 128 + i]));

/** The byte that windows-1252 or ISO 8859-1 shows as this UTF-16 unit; -1 where neither does. */
export const byteOf = (unit: number): number => BYTES.get(unit) ?? (unit < 256 ? unit : -1);

/** The characters that show the bytes 0x80 to 0xbf, for use in a regular expression's class. */
export const CONTINUATIONS = `\\u0080-\\u00bf${HIGH.filter((one) => one.charCodeAt(0) > 255).join('')}`;
