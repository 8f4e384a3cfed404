import type { AsyncIterReader } from 'warcio';
import type { Capture, Quarantined } from '../../model/index.ts';
import { joined, type Chunks } from '../bytes.ts';
import { decode } from '../encoding/decode.ts';
import { MAX_BYTES, MAX_HEADERS } from '../limits.ts';
import { binary, BrokenArchive, guarded, noPages, tooLarge } from '../quarantine.ts';
import { digestOf, toCapture } from '../read.ts';
import { pageIn, parseAnswer } from './http.ts';

/** A stream that ends in an error where more is taken than was allowed. */
const metered = (chunks: Chunks) => {
  const meter = { left: Infinity };
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      if (meter.left < 0) throw new BrokenArchive('The headers of a record in it never end.');
      meter.left -= chunk.length;
      yield chunk;
    }
  };
  return { meter, bytes: bytes() };
};

/** The first line of the next record; null at the end of the archive. */
const nextLine = async (reader: AsyncIterReader): Promise<string | null> => {
  for (;;) {
    const line = await reader.readlineRaw();
    if (line === null) return null;
    const text = Buffer.from(line).toString('latin1').trim();
    if (text !== '') return text;
  }
};

/** The headers of a record, by name in any case. */
type HeadersOf = (name: string) => string | null;

/** Archives hold names of other kinds, too (`urn:`, `dns:`). */
const ADDRESS = /^https?:\/\/\S{1,2000}$/i;

const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** The bytes of a page in a record of an archive, its encoding as sent; null where it is no page. */
const pageOf = (
  header: HeadersOf,
  content: Uint8Array,
): { bytes: Uint8Array | null; charset: string | undefined } | null => {
  const charsetIn = (type: string): string | undefined =>
    /\bcharset\s*=\s*"?([\w:.-]{1,40})/i.exec(type)?.[1];
  const type = header('Content-Type') ?? '';
  const kind = header('WARC-Type');
  if (kind === 'response') {
    const answer = parseAnswer(content);
    const sent = answer?.headers.get('content-type') ?? '';
    if (answer?.status !== 200 || !PAGE.test(sent)) return null;
    return { bytes: pageIn(answer), charset: charsetIn(sent) };
  }
  const kept =
    (kind === 'resource' && PAGE.test(type)) ||
    (kind === 'conversion' && /^text\/plain\b/i.test(type));
  return kept ? { bytes: content, charset: charsetIn(type) } : null;
};

const captureOf = (
  header: HeadersOf,
  content: Uint8Array,
  file: string,
): Capture | Quarantined | null => {
  const page = pageOf(header, content);
  if (page === null) return null;
  if (page.bytes === null) return tooLarge(file);
  const decoded = decode(page.bytes, page.charset);
  if ('notText' in decoded) return binary(file, decoded.notText);
  // Some writers put the address between angle brackets.
  const address = header('WARC-Target-URI')?.replace(/^<|>$/g, '');
  return toCapture(decoded.text, digestOf(page.bytes), [file], {
    stated:
      address !== undefined && ADDRESS.test(address)
        ? { fetched: [{ value: address, where: 'WARC-Target-URI' }] }
        : undefined,
  });
};

/** Kinds of records that may hold a page; the others are passed over unread. */
const HOLDERS: ReadonlySet<string> = new Set(['response', 'resource', 'conversion']);

/**
 * The pages in a web archive (ISO 28500): HTML that a server answered with, also as a `resource`, and
 * the plain text that a `conversion` made of it. A page's place is the number of its record, its
 * identity that of its own bytes, so that a page in two archives is the same.
 *
 * @throws BrokenArchive where the archive is damaged or breaks off
 */
export async function* warcPages(
  chunks: Chunks,
  file: string,
): AsyncGenerator<Capture | Quarantined> {
  const { AsyncIterReader, LimitReader, StatusAndHeadersParser } = await import('warcio');
  const { meter, bytes } = metered(chunks);
  const reader = new AsyncIterReader(bytes, null);
  let pages = 0;
  for (let place = 1; ; place++) {
    meter.left = MAX_HEADERS;
    const firstLine = await nextLine(reader);
    if (firstLine === null) break;
    const record = firstLine.startsWith('WARC/')
      ? await new StatusAndHeadersParser().parse(reader, { firstLine, headersClass: Headers })
      : null;
    meter.left = Infinity;
    const header: HeadersOf = (name) => record?.headers.get(name) ?? null;
    const length = header('Content-Length') ?? '';
    if (!/^\d{1,15}$/.test(length)) throw new BrokenArchive(`Its record ${place} is damaged.`);
    const holds = HOLDERS.has(header('WARC-Type') ?? '');
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of new LimitReader(reader, Number(length))) {
      size += chunk.length;
      if (size > MAX_BYTES) pieces.length = 0;
      else if (holds) pieces.push(chunk);
    }
    if (size < Number(length)) throw new BrokenArchive(`It breaks off in record ${place}.`);
    if (!holds) continue;
    const shown = `${file}#${place}`;
    const capture =
      size > MAX_BYTES
        ? tooLarge(shown)
        : guarded(shown, () => captureOf(header, joined(pieces), shown));
    if (capture === null) continue;
    pages += 1;
    yield capture;
  }
  if (pages === 0) yield noPages(file);
}
