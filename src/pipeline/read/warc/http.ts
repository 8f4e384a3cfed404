import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';
import { MAX_BYTES, MAX_HEADERS } from '../limits.ts';

/** A server's answer as an archive keeps it: status, headers by lower-case name, body. */
export type Answer = { status: number; headers: ReadonlyMap<string, string>; body: Uint8Array };

/** Where the headers end and the body begins: behind an empty line, with either line end. */
const bodyStart = (message: Uint8Array): number => {
  for (
    let at = message.indexOf(0x0a);
    at >= 0 && at < MAX_HEADERS;
    at = message.indexOf(0x0a, at + 1)
  ) {
    if (message[at + 1] === 0x0a) return at + 2;
    if (message[at + 1] === 0x0d && message[at + 2] === 0x0a) return at + 3;
  }
  return -1;
};

/** An HTTP message (RFC 9112) in its parts; null where it is none. */
export const parseAnswer = (message: Uint8Array): Answer | null => {
  const start = bodyStart(message);
  if (start < 0) return null;
  const lines = Buffer.from(message.subarray(0, start)).toString('latin1').split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(lines[0] ?? '')?.[1];
  if (status === undefined) return null;
  const headers = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { status: Number(status), headers, body: message.subarray(start) };
};

/** A body sent in pieces (RFC 9112, 7.1) as one; as it is where it is not, as archivers often unite it. */
const united = (body: Uint8Array): Uint8Array => {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < body.length;) {
    const end = body.indexOf(0x0a, at);
    const line = Buffer.from(body.subarray(at, Math.max(at, Math.min(end, at + 20)))).toString(
      'latin1',
    );
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(line)?.[1];
    if (end < 0 || size === undefined) return pieces.length === 0 ? body : Buffer.concat(pieces);
    const length = parseInt(size, 16);
    if (length === 0) break;
    pieces.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (body[at] === 0x0d) at += 1;
    if (body[at] === 0x0a) at += 1;
  }
  return Buffer.concat(pieces);
};

const LIMIT = { maxOutputLength: MAX_BYTES };

/** The ways in which servers pack bodies (RFC 9110, 8.4.1 and its registry). */
const UNPACK: ReadonlyMap<string, readonly ((body: Uint8Array) => Uint8Array)[]> = new Map(
  Object.entries({
    gzip: [(body) => gunzipSync(body, LIMIT)],
    'x-gzip': [(body) => gunzipSync(body, LIMIT)],
    deflate: [(body) => inflateSync(body, LIMIT), (body) => inflateRawSync(body, LIMIT)],
    br: [(body) => brotliDecompressSync(body, LIMIT)],
    zstd: [(body) => zstdDecompressSync(body, LIMIT)],
  }),
);

/**
 * The page that an answer carries, united and unpacked. Where that fails it is taken as it is:
 * archivers keep the header of what they have unpacked. Null where it unpacks beyond the limit.
 */
export const pageIn = ({ headers, body }: Answer): Uint8Array | null => {
  let page = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? united(body) : body;
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(',').slice(0, 4);
  for (const coding of codings.map((name) => name.trim()).reverse())
    for (const unpack of UNPACK.get(coding) ?? []) {
      try {
        page = unpack(page);
        break;
      } catch (error) {
        if (error instanceof RangeError) return null;
      }
    }
  return page;
};
