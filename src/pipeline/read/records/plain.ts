import { mendMojibake } from '../encoding/mojibake.ts';

/** The references to characters that interfaces put into titles and names (WordPress, feeds). */
const NAMED: Readonly<Record<string, string>> = {
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
};

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
const TAG =
  /<\/?(?:a|abbr|b|br|cite|em|i|mark|p|q|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?\/?>/gi;

const characterOf = (code: number): string | undefined =>
  code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;

/** A field's words: what was misread mended, inline tags and references to characters read, white space as one space. */
export const plain = (value: string): string => {
  const sound = mendMojibake(value.toWellFormed());
  const text = sound.includes('<') ? sound.replace(TAG, ' ') : sound;
  const read = text.includes('&')
    ? text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
        if (decimal !== undefined) return characterOf(Number(decimal)) ?? whole;
        if (hex !== undefined) return characterOf(parseInt(hex, 16)) ?? whole;
        return NAMED[name?.toLowerCase() ?? ''] ?? whole;
      })
    : text;
  return read.replace(/\s+/g, ' ').trim();
};
