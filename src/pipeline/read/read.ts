import { createHash } from 'node:crypto';
import type { Capture, Quarantined } from '../model/index.ts';
import { decode } from './encoding/decode.ts';
import { kindOf } from './kind.ts';
import { MAX_BYTES } from './limits.ts';
import { binary, empty, tooLarge } from './quarantine.ts';

/** The paths of a capture: at least one. */
type Files = readonly [string, ...string[]];

/** Decoded text as a capture, with LF for every line end; of the kind it looks like unless one is given. */
export const toCapture = (
  decoded: string,
  digest: string,
  [file, ...others]: Files,
  kind?: Capture['kind'],
): Capture | Quarantined => {
  const text = decoded.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n');
  if (!/[\p{L}\p{N}]/u.test(text)) return empty(file);
  return {
    id: digest.slice(0, 16),
    digest,
    files: [file, ...others],
    kind: kind ?? kindOf(text),
    text,
  };
};

/**
 * A saved page as text, or the reason why it cannot be one.
 *
 * @param bytes the file's content
 * @param files the paths under which these bytes were saved; the first names the capture
 */
export const read = (bytes: Uint8Array, files: Files): Capture | Quarantined => {
  const [file] = files;
  if (bytes.length > MAX_BYTES) return tooLarge(file);
  const decoded = decode(bytes);
  if ('notText' in decoded) return binary(file, decoded.notText);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return toCapture(decoded.text, digest, files);
};
