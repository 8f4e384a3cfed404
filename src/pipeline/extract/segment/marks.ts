import type { RawRun } from '../html/runs.ts';
import { decodeEntities } from '../../text/entities.ts';

/** Marks that a dump may carry around a line's words: Markdown and stray inline HTML. */
export type Unmarked = {
  text: string;
  /** Of a heading, 1 to 6; 0 where it is none. */
  level: number;
  quoted: boolean;
  bullet: boolean;
  /** The line before links and emphasis were taken out of it; null where it has none. */
  marked: string | null;
};

const BULLET = /^(?:[•◦▪‣●○·*+–-]|\d{1,3}[.)])\s+(?=\S)/u;
const HEADING = /^(#{1,6})\s+(?=\S)/;
const QUOTED = /^(?:>\s?){1,5}(?=\S)/;
const TAG =
  /<\/?(?:a|abbr|b|big|br|cite|code|em|font|i|mark|p|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?\/?>/gi;
const PICTURE = /!\[([^[\]]{0,300})\]\([^()\s]{0,2000}\)/g;
const LINK =
  /\[([^[\]]{1,300})\]\(((?:https?:|\/|#|mailto:)[^()\s]{0,2000})(?:\s"[^"]{0,200}")?\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_]{1,500})(?<=\S)\1/g;
const EMPHASIS =
  /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]{1,500})(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

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
  const level = HEADING.exec(text)?.[1]?.length ?? 0;
  if (level > 0) text = text.replace(HEADING, '').replace(/\s#{1,6}$/, '');
  const quoted = level === 0 && QUOTED.test(text);
  if (quoted) text = text.replace(QUOTED, '');
  const bullet = BULLET.test(text);
  if (text.includes('<')) text = text.replace(TAG, '');
  if (text.includes('](')) text = text.replace(PICTURE, '$1');
  const whole = text;
  if (text.includes('](')) text = text.replace(LINK, '$1');
  if (text.includes('*') || text.includes('_')) {
    text = text.replace(STRONG, '$2').replace(EMPHASIS, '$2');
  }
  const marked = text === whole ? null : whole;
  text = decodeEntities(text);
  return { text: escaped ? putBack(text) : text, level, quoted, bullet, marked };
};

type Look = Pick<RawRun, 'href' | 'look'>;

/** The stretches of a text that a pattern finds and those between, each given to its reader. */
const split = (
  text: string,
  pattern: RegExp,
  found: (match: RegExpExecArray) => RawRun[],
  between: (text: string) => RawRun[],
): RawRun[] => {
  const runs: RawRun[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    runs.push(...between(text.slice(at, match.index)), ...found(match));
    at = match.index + match[0].length;
  }
  return [...runs, ...between(text.slice(at))];
};

const run = (text: string, { href, look }: Look): RawRun[] =>
  text === '' ? [] : [{ text: putBack(decodeEntities(text)), href, look, break: undefined }];

/**
 * A line that `unmark` found marks in, as runs of one look each: links, then strong words, then
 * emphasis, in the order in which it takes them out.
 */
export const looksOf = (marked: string): RawRun[] => {
  const emphasised = (text: string, look: Look): RawRun[] =>
    split(
      text,
      EMPHASIS,
      (match) => run(match[2] ?? '', { ...look, look: look.look ?? 'emphasis' }),
      (plain) => run(plain, look),
    );
  const strong = (text: string, look: Look): RawRun[] =>
    split(
      text,
      STRONG,
      (match) => emphasised(match[2] ?? '', { ...look, look: 'strong' }),
      (plain) => emphasised(plain, look),
    );
  return split(
    marked,
    LINK,
    (match) => strong(match[1] ?? '', { href: putBack(match[2] ?? ''), look: undefined }),
    (plain) => strong(plain, { href: null, look: undefined }),
  );
};
