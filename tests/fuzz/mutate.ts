import { gunzipSync, gzipSync } from 'node:zlib';
import { PAYLOADS } from '../hostile/payloads.ts';
import { below, pick, type Random } from './random.ts';

/** The longest capture that is made, in bytes: small ones find as much, and more of them. */
const LONGEST = 12_000;

/** Most begin with a part of a capture, no longer than this: shorter still, and found as fast. */
const PART = 1_500;

/** What formats are made of, and what breaks readers of them. */
const PIECES: readonly string[] = [
  ...PAYLOADS,
  ...['<p>', '</p>', '<div>', '</div>', '<ul><li>', '<table><tr><td>', '<q>', '<blockquote>', '<br>', '<pre>'],
  ...['<script type="application/ld+json">{"@type":"NewsArticle",', '</script>', '<!--', '-->', '<![CDATA[', '&#0;', '&#x110000;', '&nbsp;'],
  ...['“', '”', '"', "'", '«', '»', '„', '‘', '’', '—', '…', '\u00a0', '\u200b', '\ufeff', '\u0301', '😀', 'ß', 'İ', 'ﬁ'],
  ...['{', '}', '[', ']', ',', ':', '"text":', '"html":', 'null', '1e999', '-0', '\\ud800', '\\u0000', '{"data":'],
  ...['---\n', '# ', '> ', '* ', '1. ', '| a | b |\n|---|---|\n', '```', '[x](', '](https://post.example/)', '\\'],
  ...['WARC/1.0\r\n', 'Content-Length: ', 'Content-Type: ', 'Transfer-Encoding: chunked\r\n', 'HTTP/1.1 200 OK\r\n', '\r\n\r\n', '=E2=80=9C', '=\r\n'],
  ...[' said ', 'he said', 'according to', 'By ', 'Published ', '31 February 2031', '2031-13-45', 'Mr. ', '© 2031 ', 'Q: ', 'A: '],
  ...['مرحبا', '世界', 'ДРУЖБА', '\u202e', '\0', '\n', '\n\n', '\t', '\r', '\u2028', '\u0085'],
]; // prettier-ignore

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

const spliced = (bytes: Uint8Array, from: number, to: number, middle: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)]);

const cutAt = (random: Random, bytes: Uint8Array): number => below(random, bytes.length + 1);

/** A stretch of some bytes. */
const stretch = (random: Random, bytes: Uint8Array, longest: number): [number, number] => {
  const from = cutAt(random, bytes);
  return [from, Math.min(bytes.length, from + below(random, longest))];
};

/** A change to a capture; `other` is another capture to take from. */
type Change = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const flip: Change = (bytes, random) => {
  const changed = Uint8Array.from(bytes);
  for (let i = 1 + below(random, 8); i > 0; i--)
    changed[below(random, changed.length)] = below(random, 256);
  return changed;
};

const cut: Change = (bytes, random) => bytes.subarray(0, cutAt(random, bytes));

const drop: Change = (bytes, random) => {
  const [from, to] = stretch(random, bytes, 400);
  return spliced(bytes, from, to, new Uint8Array());
};

const insert: Change = (bytes, random) => {
  const at = cutAt(random, bytes);
  return spliced(bytes, at, at, bytesOf(pick(random, PIECES, '')));
};

const replace: Change = (bytes, random) => {
  const [from, to] = stretch(random, bytes, 60);
  return spliced(bytes, from, to, bytesOf(pick(random, PIECES, '')));
};

const repeat: Change = (bytes, random) => {
  const [from, to] = stretch(random, bytes, 300);
  const again = Array.from({ length: 2 + below(random, 20) }, () => bytes.subarray(from, to));
  return spliced(bytes, from, from, Buffer.concat(again));
};

const nest: Change = (bytes, random) => {
  const at = cutAt(random, bytes);
  return spliced(bytes, at, at, bytesOf(pick(random, PIECES, '').repeat(2 + below(random, 200))));
};

const graft: Change = (bytes, random, other) => {
  const at = cutAt(random, bytes);
  return spliced(bytes, at, at, other.subarray(...stretch(random, other, 2_000)));
};

const cross: Change = (bytes, random, other) =>
  Buffer.concat([bytes.subarray(0, cutAt(random, bytes)), other.subarray(cutAt(random, other))]);

/** The same text in another encoding, or read in a wrong one and written again. */
const encode: Change = (bytes, random) => {
  const text = Buffer.from(bytes).toString('utf8');
  const way = below(random, 5);
  if (way === 0) return Buffer.from(text, 'utf16le');
  if (way === 1) return Buffer.from(text, 'latin1');
  if (way === 2) return Buffer.from(text, 'utf16le').swap16();
  if (way === 3) return bytesOf(Buffer.from(bytes).toString('latin1'));
  return Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), bytes]);
};

/** The capture in another format's clothes: as a record, as an archive, packed. */
const swap: Change = (bytes, random) => {
  const text = Buffer.from(bytes).toString('utf8');
  const way = below(random, 5);
  if (way === 0) return bytesOf(JSON.stringify({ title: text.slice(0, 80), text }));
  if (way === 1) return bytesOf(`${JSON.stringify({ html: text })}\n${JSON.stringify({ text })}\n`);
  if (way === 2) return bytesOf(`<html><body><p>${text.replaceAll('\n\n', '<p>')}`);
  if (way === 3) return bytesOf(`---\ntitle: ${text.slice(0, 60)}\n---\n${text}`);
  return gzipSync(bytes, { level: 1 });
};

/** A packed capture unpacked: what is changed in it then is its content. */
const unpack: Change = (bytes) => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LONGEST });
  } catch {
    return bytes;
  }
};

const CHANGES: readonly Change[] = [
  ...[flip, flip, cut, drop, insert, insert, insert, replace, replace, repeat, nest, graft],
  ...[cross, encode, swap, unpack],
];

/** A capture made from one of some by one to six changes. */
export const mutate = (seeds: readonly Uint8Array[], random: Random): Uint8Array => {
  const none = new Uint8Array();
  const seed = pick(random, seeds, none);
  const from = below(random, 4) === 0 ? 0 : cutAt(random, seed);
  let bytes = from === 0 ? seed : seed.subarray(from, from + below(random, PART));
  for (let i = 1 + below(random, 6); i > 0; i--)
    bytes = pick(random, CHANGES, flip)(bytes, random, pick(random, seeds, none)).subarray(
      0,
      LONGEST,
    );
  return bytes;
};
