/** Most words of most news are plain, and quick to fold. */
const PLAIN = /^[ -~]*$/;

/** Letters without case and marks (`Sébastien` → `sebastien`): for comparing, never for showing. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/ß/g, 'ss')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l');

/** Typographic quotation marks, apostrophes, dashes and spaces as their plain ASCII ones. */
export const plainMarks = (text: string): string =>
  text
    .replace(/[‘’‚‛ʼ′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');

/** Words that are addresses as they are, but for case and blanks; no longer than an address may be. */
const PLAIN_WORDS = /^(?=.{1,80}$)[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** An address part from a name: `The Daily Post` → `the-daily-post`. Empty without any letter. */
export const slug = (text: string): string => {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase().replaceAll(' ', '-');
  const folded = fold(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
  // Letters beyond ASCII are written as code points, so that every name has an address.
  return folded
    .replace(/[^a-z0-9-]/gu, (c) => `u${(c.codePointAt(0) ?? 0).toString(16)}`)
    .slice(0, 80)
    .replace(/(?<!-)-+$/, '');
};
