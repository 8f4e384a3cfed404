import { MAX_CONTROL_SHARE } from '../limits.ts';
import { wideDecoder, wideEncoding } from './wide.ts';

/** Decoded text, or in words what the bytes are instead. */
export type Decoded = { text: string } | { notText: string };

/** Where a page may declare its encoding: browsers look at the first 1024 bytes (HTML standard). */
const PRESCAN = 1024;

const DECLARED =
  /<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i;

/** Encodings whose bytes are all ASCII, so that they pass for UTF-8. */
const SEVEN_BIT = /^(?:iso-2022-jp|utf-7|hz-gb-2312)$/i;

/** First bytes of files that people drop beside their pages. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'a PNG picture'],
  ['ÿØÿ', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
];

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** A decoder by label; null where the label names no encoding that is known here. */
const decoder = (label: string): TextDecoder | null => {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
};

const strict = (bytes: Uint8Array, label: string): string | null => {
  try {
    return decoder(label)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
};

/** The share of characters that no text has: C0 controls but tab, line ends, form feed and escape. */
const controlShare = (text: string): number => {
  const controls = text.match(/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g);
  return (controls?.length ?? 0) / Math.max(1, text.length);
};

/**
 * Bytes as text. In order: byte order mark, UTF-16 seen by its zeros, the declared encoding, UTF-8,
 * and windows-1252, which takes anything. A wrong declaration falls through to the next that fits.
 */
export const decode = (bytes: Uint8Array, sent?: string): Decoded => {
  const head = bytes.subarray(0, PRESCAN);
  const start = latin1(head);
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return { notText: known[1] };

  const wide = wideEncoding(bytes, PRESCAN);
  if (!wide && head.includes(0)) return { notText: 'it holds zero bytes' };

  const declared = sent ?? DECLARED.exec(start)?.[1];
  const marks = wide === null ? undefined : wideDecoder(wide)(bytes, false);
  const text =
    marks ??
    (declared && SEVEN_BIT.test(declared) ? strict(bytes, declared) : null) ??
    strict(bytes, 'utf-8') ??
    (declared ? strict(bytes, declared) : null) ??
    new TextDecoder('windows-1252').decode(bytes);
  if (text.includes('\u0000')) return { notText: 'it holds zero characters' };
  if (controlShare(text) > MAX_CONTROL_SHARE)
    return { notText: 'it is full of control characters' };
  return { text };
};
