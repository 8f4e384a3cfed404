import { createHash } from 'node:crypto';
import type { Capture, Quarantined, Statements } from '../model/index.ts';
import { decode } from './encoding/decode.ts';
import { kindOf } from './kind.ts';
import { MAX_BYTES } from './limits.ts';
import { readFrontMatter } from './page/front-matter.ts';
import { savedPage } from './page/mhtml.ts';
import { savedFrom } from './page/saved-from.ts';
import { binary, empty, tooLarge } from './quarantine.ts';

/** The paths of a capture: at least one. */
type Files = readonly [string, ...string[]];

/** What is known of a text before it is looked at: its kind, what stands beside it. */
type Known = {
  kind?: Capture['kind'];
  stated?: Partial<Statements> | undefined;
  recordId?: string | undefined;
};

/**
 * Decoded text as a capture, with LF for every line end; of the kind that it looks like unless one is
 * given.
 */
export const toCapture = (
  decoded: string,
  digest: string,
  [file, ...others]: Files,
  known: Known = {},
): Capture | Quarantined => {
  const text = decoded.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n');
  if (!/[\p{L}\p{N}]/u.test(text)) return empty(file);
  const { kind = kindOf(text), recordId } = known;
  const stated = known.stated ?? (kind === 'html' ? savedFrom(text) : undefined);
  return {
    id: digest.slice(0, 16),
    digest,
    files: [file, ...others],
    kind,
    text,
    ...(recordId !== undefined && { recordId }),
    ...(stated !== undefined && { stated }),
  };
};

/** SHA-256 in hexadecimal. */
export const digestOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

const fetchedFrom = (address: string): Partial<Statements> => ({
  fetched: [{ value: address, where: 'header Content-Location' }],
});

/**
 * A saved page as text, or the reason why it cannot be one.
 *
 * @param bytes the file's content
 * @param files the paths under which these bytes were saved; the first names the capture
 */
export const read = (bytes: Uint8Array, files: Files): Capture | Quarantined => {
  const [file] = files;
  if (bytes.length > MAX_BYTES) return tooLarge(file);
  const saved = savedPage(bytes);
  const decoded = decode(saved?.bytes ?? bytes, saved?.charset);
  if ('notText' in decoded) return binary(file, decoded.notText);
  const digest = digestOf(bytes);
  if (saved !== null) {
    const stated = saved.address === undefined ? undefined : fetchedFrom(saved.address);
    return toCapture(decoded.text, digest, files, { kind: 'html', stated });
  }
  const matter = readFrontMatter(decoded.text);
  if (matter === null) return toCapture(decoded.text, digest, files);
  return toCapture(matter.text, digest, files, { kind: 'text', stated: matter.stated });
};
