/** A page as browsers save it in one file (MHTML, RFC 2557): its HTML, its encoding, its address. */
export type SavedPage = {
  bytes: Uint8Array;
  charset: string | undefined;
  address: string | undefined;
};

/** Headers are looked for in this many bytes. */
const HEADERS = 16 * 1024;
/** The page itself comes first; behind so many parts it does not come any more. */
const MOST_PARTS = 200;

/** Where Chromium notes the page's address. */
const SNAPSHOT = 'snapshot-content-location';

const START = /^(?:from|subject|date|mime-version|snapshot-content-location|content-type): ?/i;

/** Headers by lower-case name, folded lines joined (RFC 5322, 2.2.3), and where the body begins. */
const headersOf = (text: string): { headers: ReadonlyMap<string, string>; body: number } | null => {
  const end = /\r?\n\r?\n/.exec(text.slice(0, HEADERS));
  if (end === null) return null;
  const headers = new Map<string, string>();
  for (const line of text
    .slice(0, end.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end.index + end[0].length };
};

const parameter = (header: string, name: string): string | undefined => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;]{1,200}))`, 'i').exec(
    header,
  );
  return found?.[1] ?? found?.[2];
};

/** Quoted-printable (RFC 2045, 6.7); what is no escape stays as it is. */
const unquoted = (text: string): Uint8Array =>
  Buffer.from(
    text
      .replace(/=[ \t]{0,99}\r?\n/g, '')
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

const decoded = (text: string, coding: string): Uint8Array => {
  if (/quoted-printable/i.test(coding)) return unquoted(text);
  return /base64/i.test(coding) ? Buffer.from(text, 'base64') : Buffer.from(text, 'latin1');
};

/** The page in an MHTML file: its first part of HTML. Null where the bytes are none. */
export const savedPage = (bytes: Uint8Array): SavedPage | null => {
  if (!START.test(Buffer.from(bytes.subarray(0, 40)).toString('latin1'))) return null;
  const start = Buffer.from(bytes.subarray(0, HEADERS)).toString('latin1');
  const top = headersOf(start);
  const type = top?.headers.get('content-type') ?? '';
  const boundary = parameter(type, 'boundary');
  if (!top?.headers.has('mime-version') || !/^multipart\//i.test(type) || !boundary) return null;

  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const mark = `--${boundary}`;
  let from = text.indexOf(mark, top.body);
  for (let part = 0; from >= 0 && part < MOST_PARTS; part++) {
    const next = text.indexOf(mark, from + mark.length);
    const content = text.slice(from + mark.length, next < 0 ? text.length : next).trimStart();
    const own = headersOf(content);
    const kind = own?.headers.get('content-type') ?? '';
    if (own !== null && /^(?:text\/html|application\/xhtml\+xml)\b/i.test(kind)) {
      const coding = own.headers.get('content-transfer-encoding') ?? '';
      return {
        bytes: decoded(content.slice(own.body), coding),
        charset: parameter(kind, 'charset'),
        address: [own, top]
          .map(({ headers }) => headers.get('content-location') ?? headers.get(SNAPSHOT))
          .find((address) => address !== undefined && /^https?:/i.test(address)),
      };
    }
    from = next;
  }
  return null;
};
