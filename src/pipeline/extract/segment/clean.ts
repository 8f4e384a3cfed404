/**
 * Characters that show nothing: soft hyphen, zero-width ones, direction marks, byte order mark,
 * noncharacters. Joiners stay where they shape something: in Arabic and Indic words and in emoji.
 */
const INVISIBLE =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]|(?<![\u0590-\u0fff\u2190-\u2bff\ud800-\udfff\ufb50-\ufdff\ufe0f])[\u200c\u200d]/g;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
const SPACE =
  /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]{2,}|[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Most lines hold none of these. */
const RARE = /[\u0000-\u001f\u007f-\u00ad\u1680\u2000-\u200f\u2028-\u206f\u3000\ufdd0-\uffff]| {2}/;

/** Text without what no reader sees, every kind and run of white space as one space, trimmed. */
export const clean = (text: string): string =>
  RARE.test(text)
    ? text.replace(INVISIBLE, '').replace(CONTROL, ' ').replace(SPACE, ' ').trim()
    : text.trim();
