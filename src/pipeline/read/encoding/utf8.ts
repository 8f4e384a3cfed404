/** How many bytes a character has whose first one this is (RFC 3629); 0 where none begins so. */
const lengthOf = (lead: number): number => {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
};

/** The least character of each length: a shorter form of it would be the right one. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000];

/**
 * The character at a place of UTF-8, strictly, and its length in bytes; null where there is none.
 * Without an exception, which is what makes a decoder slow on what is no UTF-8.
 */
export const characterAt = (
  bytes: ArrayLike<number>,
  at: number,
): { code: number; length: number } | null => {
  const lead = bytes[at] ?? 0;
  const length = lengthOf(lead);
  if (length < 2) return length === 1 ? { code: lead, length } : null;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code < (LEAST[length] ?? 0) || code > 0x10ffff || surrogate ? null : { code, length };
};
