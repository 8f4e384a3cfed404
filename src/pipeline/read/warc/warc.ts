import type { WARCRecord } from 'warcio';
import type { Capture, Quarantined } from '../../model/index.ts';
import { joined, type Chunks } from '../bytes.ts';
import { decode } from '../encoding/decode.ts';
import { MAX_BYTES, MAX_HEADERS } from '../limits.ts';
import { binary, BrokenArchive, noPages, tooLarge } from '../quarantine.ts';
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

const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** The bytes of a page in a record of an archive, its encoding as sent; null where it is no page. */
const pageOf = (
  record: WARCRecord,
  content: Uint8Array,
): { bytes: Uint8Array | null; charset: string | undefined } | null => {
  const charsetIn = (type: string): string | undefined =>
    /\bcharset\s*=\s*"?([\w:.-]{1,40})/i.exec(type)?.[1];
  const type = record.warcContentType ?? '';
  if (record.warcType === 'response') {
    const answer = parseAnswer(content);
    const sent = answer?.headers.get('content-type') ?? '';
    if (answer?.status !== 200 || !PAGE.test(sent)) return null;
    return { bytes: pageIn(answer), charset: charsetIn(sent) };
  }
  const kept =
    (record.warcType === 'resource' && PAGE.test(type)) ||
    (record.warcType === 'conversion' && /^text\/plain\b/i.test(type));
  return kept ? { bytes: content, charset: charsetIn(type) } : null;
};

const captureOf = (
  record: WARCRecord,
  content: Uint8Array,
  file: string,
): Capture | Quarantined | null => {
  const page = pageOf(record, content);
  if (page === null) return null;
  if (page.bytes === null) return tooLarge(file);
  const decoded = decode(page.bytes, page.charset);
  if ('notText' in decoded) return binary(file, decoded.notText);
  const address = record.warcTargetURI;
  return toCapture(decoded.text, digestOf(page.bytes), [file], {
    stated: address ? { fetched: [{ value: address, where: 'WARC-Target-URI' }] } : undefined,
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
  const { AsyncIterReader, WARCParser } = await import('warcio');
  const { meter, bytes } = metered(chunks);
  const parser = new WARCParser(new AsyncIterReader(bytes, null), { parseHttp: false });
  let pages = 0;
  for (let place = 1; ; place++) {
    meter.left = MAX_HEADERS;
    const record = await parser.parse();
    if (record === null) break;
    meter.left = Infinity;
    const length = record.warcHeader('Content-Length') ?? '';
    if (!record.warcHeaders.statusline.startsWith('WARC/') || !/^\d{1,15}$/.test(length))
      throw new BrokenArchive(`Its record ${place} is damaged.`);
    const holds = HOLDERS.has(record.warcType);
    const pieces: Uint8Array[] = [];
    let size = 0;
    // Read to its end whatever it is: warcio would wait for ever for the rest of a record cut short.
    for await (const chunk of record.reader) {
      size += chunk.length;
      if (size > MAX_BYTES) pieces.length = 0;
      else if (holds) pieces.push(chunk);
    }
    if (size < Number(length)) throw new BrokenArchive(`It breaks off in record ${place}.`);
    if (!holds) continue;
    const shown = `${file}#${place}`;
    const capture = size > MAX_BYTES ? tooLarge(shown) : captureOf(record, joined(pieces), shown);
    if (capture === null) continue;
    pages += 1;
    yield capture;
  }
  if (pages === 0) yield noPages(file);
}
