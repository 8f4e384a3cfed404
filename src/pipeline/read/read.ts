import { createHash } from 'node:crypto';
import type { Capture, Quarantined } from '../model/index.ts';
import { decode } from './decode.ts';
import { kindOf } from './kind.ts';
import { MAX_BYTES } from './limits.ts';
import { binary, empty, tooLarge } from './quarantine.ts';

/**
 * A saved page as text, or the reason why it cannot be one.
 *
 * @param bytes the file's content
 * @param files the paths under which these bytes were saved; the first names the capture
 */
export const read = (
  bytes: Uint8Array,
  files: readonly [string, ...string[]],
): Capture | Quarantined => {
  const [file, ...others] = files;
  if (bytes.length > MAX_BYTES) return tooLarge(file, bytes.length);
  const decoded = decode(bytes);
  if ('notText' in decoded) return binary(file, decoded.notText);
  const text = decoded.text.replace(/\r\n?|\u2028|\u2029/g, '\n');
  if (!/[\p{L}\p{N}]/u.test(text)) return empty(file);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { id: digest.slice(0, 16), digest, files: [file, ...others], kind: kindOf(text), text };
};
