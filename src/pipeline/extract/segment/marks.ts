/** Marks that a dump may carry around a line's words: Markdown and stray inline HTML. */
export type Unmarked = {
  text: string;
  heading: boolean;
  quoted: boolean;
  bullet: boolean;
};

const BULLET = /^(?:[•◦▪‣●○·*+–-]|\d{1,3}[.)])\s+(?=\S)/u;
const HEADING = /^#{1,6}\s+(?=\S)/;
const QUOTED = /^(?:>\s?){1,5}(?=\S)/;
const TAG =
  /<\/?(?:a|abbr|b|big|br|cite|code|em|font|i|mark|p|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?\/?>/gi;
const PICTURE = /!\[([^[\]]{0,300})\]\([^()\s]{0,2000}\)/g;
const LINK = /\[([^[\]]{1,300})\]\((?:https?:|\/|#|mailto:)[^()\s]{0,2000}(?:\s"[^"]{0,200}")?\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_]{1,500})(?<=\S)\1/g;
const EMPHASIS =
  /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]{1,500})(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|#39|#x27);/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
};

/**
 * Escaped signs are set aside as noncharacters (which no text holds, `clean` takes them out) while
 * the other marks are read: Unicode has 32 in a row, as ASCII has punctuation marks.
 */
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const FIRST_NONCHARACTER = 0xfdd0;
const SET_ASIDE = /[\ufdd0-\ufdef]/g;

const setAside = (text: string): string =>
  text.replace(ESCAPE, (_, sign: string) =>
    String.fromCharCode(FIRST_NONCHARACTER + PUNCTUATION.indexOf(sign)),
  );
const putBack = (text: string): string =>
  text.replace(SET_ASIDE, (c) => PUNCTUATION[c.charCodeAt(0) - FIRST_NONCHARACTER] ?? '');

/** A dump's line without its Markdown and inline HTML, and what they said. Linear in its length. */
export const unmark = (line: string): Unmarked => {
  const escaped = line.includes('\\');
  let text = escaped ? setAside(line) : line;
  const heading = HEADING.test(text);
  if (heading) text = text.replace(HEADING, '').replace(/\s#{1,6}$/, '');
  const quoted = !heading && QUOTED.test(text);
  if (quoted) text = text.replace(QUOTED, '');
  const bullet = BULLET.test(text);
  if (text.includes('<')) text = text.replace(TAG, '');
  if (text.includes('](')) text = text.replace(PICTURE, '$1').replace(LINK, '$1');
  if (text.includes('*') || text.includes('_')) {
    text = text.replace(STRONG, '$2').replace(EMPHASIS, '$2');
  }
  if (text.includes('&')) {
    text = text.replace(ENTITY, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
  }
  return { text: escaped ? putBack(text) : text, heading, quoted, bullet };
};
