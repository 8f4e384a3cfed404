import { detectEncoding } from './detect.ts';
import { characterAt } from './utf8.ts';
import { wideDecoder, wideEncoding } from './wide.ts';

/** Decoded text, or in words what the bytes are instead. */
export type Decoded = { text: string } | { notText: string };

/** Where a page may declare its encoding: browsers look at the first 1024 bytes (HTML standard). */
const PRESCAN = 1024;

const DECLARED =
  /<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i;

/** Encodings whose bytes are all ASCII, so that they pass for UTF-8. */
const SEVEN_BIT = /^(?:iso-2022-jp|utf-7|hz-gb-2312)$/i;

/** The escapes by which ISO 2022-JP changes to Japanese characters (RFC 1468). */
const JAPANESE = /\u001b\$[@B]/;

/** First bytes of files that people drop beside their pages. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['7z¼¯', 'a 7z archive'],
  ['(µ/ý', 'a Zstandard archive'],
  ['BZh', 'a bzip2 archive'],
  ['ý7zXZ', 'an xz archive'],
  ['\u0089PNG', 'a PNG picture'],
  ['ÿØÿ', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
];

/** Share of UTF-8's own sequences that may be broken: a page cut in a character, an old fragment in it. */
const MOST_BROKEN = 0.1;

/** Bytes by an encoding's name; null where it is unknown here, or the bytes are not in it. */
const strict = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const westernOf = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

/** A line of UTF-8 with other bytes in it, those as windows-1252; a character cut off at the end is left out. */
const mixed = (line: Uint8Array, last: boolean): string => {
  const parts: string[] = [];
  for (let at = 0; at < line.length;) {
    const character = characterAt(line, at);
    if (character !== null) parts.push(String.fromCodePoint(character.code));
    else if (last && at + 3 >= line.length && (line[at] ?? 0) >= 0xc2) break;
    else parts.push(westernOf(line.subarray(at, at + 1)));
    at += character?.length ?? 1;
  }
  return parts.join('');
};

/**
 * UTF-8 of which a few sequences are broken: line by line, those as windows-1252. Null where it is no
 * UTF-8 at all.
 */
const nearlyUtf8 = (bytes: Uint8Array): string | null => {
  // A page may have been cut in the middle of a character.
  const lenient = new TextDecoder('utf-8').decode(bytes).replace(/\ufffd{1,3}$/, '');
  const broken = lenient.match(/\ufffd/g)?.length ?? 0;
  const sound = lenient.match(/[\u0080-\uffef]/g)?.length ?? 0;
  if (sound === 0 || broken > MOST_BROKEN * sound) return null;
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length;) {
    const end = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end);
    lines.push(strict(line, 'utf-8') ?? mixed(line, end < 0));
    if (end < 0) break;
    start = end + 1;
  }
  return lines.join('\n');
};

const narrow = (bytes: Uint8Array, start: string, sent: string | undefined): string => {
  const declared = [sent, DECLARED.exec(start)?.[1]].filter((label) => label !== undefined);
  const sevenBit = declared.find((label) => SEVEN_BIT.test(label));
  if (sevenBit !== undefined || JAPANESE.test(start)) {
    const text = strict(bytes, sevenBit ?? 'iso-2022-jp');
    if (text !== null) return text;
  }
  const utf8 = strict(bytes, 'utf-8') ?? nearlyUtf8(bytes);
  if (utf8 !== null) return utf8;
  for (const label of declared) {
    const text = strict(bytes, label);
    if (text !== null) return text;
  }
  const detected = detectEncoding(bytes);
  return (detected === null ? null : strict(bytes, detected)) ?? westernOf(bytes);
};

/**
 * Bytes as text. In order: byte order mark, UTF-16 seen by its zeros, UTF-8 (which nothing else passes
 * for), the encoding that a server or the page itself declares, the one that its letters show, and
 * windows-1252, which takes anything. A wrong declaration falls through to the next that fits.
 *
 * @param sent the encoding that a header declares
 */
export const decode = (bytes: Uint8Array, sent?: string): Decoded => {
  const head = bytes.subarray(0, PRESCAN);
  const start = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return { notText: known[1] };
  const wide = wideEncoding(bytes, PRESCAN);
  if (!wide && head.includes(0)) return { notText: 'it holds zero bytes' };
  return { text: wide ? wideDecoder(wide)(bytes, false) : narrow(bytes, start, sent) };
};
