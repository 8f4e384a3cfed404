import { hash } from 'node:crypto';
import type { Capture, Quarantined, Statements } from '../model/index.ts';
import { decode } from './encoding/decode.ts';
import { kindOf } from './kind.ts';
import { mendMojibake } from './encoding/mojibake.ts';
import { MAX_BYTES, MAX_CONTROL_SHARE } from './limits.ts';
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

/** What most texts hold none of: controls, other line ends than LF, signs of what could not be decoded. */
const RARE = /[\u0000-\u0008\v\f\r\u000e-\u001a\u001c-\u001f\u007f\u0085\u2028\u2029\ufffd]/;
/** Controls that no text has: all but tab, line ends, form feed and escape. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;

/**
 * Decoded text as a capture: UTF-8 that was saved as misread is mended, every line end is LF. It is of
 * the kind that it looks like unless one is given.
 */
export const toCapture = (
  decoded: string,
  digest: string,
  [file, ...others]: Files,
  known: Known = {},
): Capture | Quarantined => {
  let text = mendMojibake(decoded.toWellFormed());
  if (RARE.test(text)) {
    if (text.includes('\u0000')) return binary(file, 'it holds zero characters');
    const controls = text.match(CONTROLS)?.length ?? 0;
    if (controls > MAX_CONTROL_SHARE * text.length)
      return binary(file, 'it is full of control characters');
    text = text.replace(LINE_ENDS, '\n');
  }
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
export const digestOf = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex');

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
