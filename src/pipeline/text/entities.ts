/** The references to characters that titles, names and dumps hold though nothing decodes them there. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    hellip: '…',
  }),
);

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

/** Controls, halves of surrogate pairs and noncharacters stay as they are written. */
const characterOf = (code: number): string | undefined =>
  code > 31 &&
  code <= 0x10ffff &&
  (code < 0xd800 || code > 0xdfff) &&
  (code < 0xfdd0 || code > 0xfdef)
    ? String.fromCodePoint(code)
    : undefined;

/** Text with its character references as characters, once: `&amp;amp;` is `&amp;`. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
        return (
          characterOf(parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10)) ?? whole
        );
      })
    : text;
