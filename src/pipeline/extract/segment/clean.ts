/** Characters that show nothing: soft hyphen, zero-width ones, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
const SPACE =
  /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]{2,}|[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const RARE = /[\u0000-\u001f\u007f-\u00ad\u1680\u2000-\u206f\u3000\ufeff]| {2}/;

/** Text without what no reader sees, every kind and run of white space as one space, trimmed. */
export const clean = (text: string): string =>
  RARE.test(text)
    ? text.replace(INVISIBLE, '').replace(CONTROL, ' ').replace(SPACE, ' ').trim()
    : text.trim();
