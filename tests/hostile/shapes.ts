import { gzipSync } from 'node:zlib';

const BODY =
  'The council of Esk decided on Monday to keep the old mill open for another ten years, after a debate that went on until midnight. '.repeat(
    6,
  );
const PAGE = `<p>${BODY}</p><p>${BODY}</p>`;

const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024);

/** A small file that unpacks to two hundred megabytes. */
const bomb = (): Uint8Array => gzipSync(gzipSync(zeros(200)));

/** Entities that stand for ten of the one before: a billion laughs (CVE-2003-1564). */
const laughs = (): string => {
  const entities = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
  ).join('');
  return `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a0 "ha">${entities}<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body>${PAGE}<p>&a9; &x;</p></body></html>`;
};

/** YAML whose aliases multiply. */
const aliases = (): string =>
  `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i] ?? ''},`.repeat(9)}]`)
    .join('\n')}\ntitle: *i\n---\n\n${BODY}\n\n${BODY}\n`;

const deep = (open: string, close: string, times: number, inside: string): string =>
  open.repeat(times) + inside + close.repeat(times);

/** Captures that would exhaust a careless reader's time, memory or stack. */
export const SHAPES: Readonly<Record<string, () => string | Uint8Array>> = {
  'deep-elements.html': () => `<html><body>${deep('<div>', '</div>', 50_000, PAGE)}`,
  'deep-quotations.html': () => `<html><body>${deep('<blockquote>', '', 20_000, PAGE)}`,
  'deep-lists.html': () => `<html><body>${deep('<ul><li>', '', 20_000, PAGE)}`,
  'deep-emphasis.html': () => `<html><body><p>${deep('<b><i>', '</i></b>', 20_000, BODY)}</p>`,
  'deep-tables.html': () => `<html><body>${deep('<table><tr><td>', '', 5_000, PAGE)}`,
  'deep-q.html': () => `<html><body><p>${deep('<q>', '</q>', 5_000, BODY)}</p>${PAGE}`,
  'deep.md': () => `${'> '.repeat(3_000)}${BODY}\n\n${BODY}`,
  'brackets.md': () => `${'['.repeat(30_000)}\n\n${BODY}\n\n${'![]('.repeat(10_000)}`,
  'emphasis.md': () => `${'*a **b _c '.repeat(5_000)}\n\n${BODY}\n\n${BODY}`,
  'marks.txt': () => `${BODY}\n\n${'“'.repeat(20_000)}${BODY}${'”'.repeat(20_000)}\n\n${BODY}`,
  'cues.txt': () => `${BODY}\n\n${'“No,” said he. '.repeat(3_000)}\n\n${BODY}`,
  'line.txt': () => `${BODY}\n\n${'a'.repeat(2_000_000)}\n\n${BODY}`,
  'spaces.txt': () =>
    `${BODY}\n\nBy${' '.repeat(500_000)}x\n\n${' \t'.repeat(200_000)}|\n\n${BODY}`,
  'lines.txt': () => `${BODY}\n${'\n'.repeat(500_000)}${BODY}\n${'x\n'.repeat(50_000)}`,
  'dashes.txt': () => `${'- '.repeat(50_000)}\n${BODY}\n${'–'.repeat(50_000)}!\n\n${BODY}`,
  'marks-upon-marks.txt': () => `${BODY}\n\nZ${'\u0301'.repeat(100_000)}\n\n${BODY}`,
  'attributes.html': () =>
    `<html><body><p ${Array.from({ length: 20_000 }, (_, i) => `a${i}="${i}"`).join(' ')}>${BODY}</p>${PAGE}`,
  'open-tag.html': () => `<html><body>${PAGE}<p ${'a="'.repeat(100_000)}`,
  'comments.html': () => `<html><body>${'<!--'.repeat(100_000)}-->${PAGE}`,
  'laughs.xml': laughs,
  'aliases.md': aliases,
  'deep.json': () =>
    `{"title":"Deep","text":${JSON.stringify(BODY)},"x":${deep('[', ']', 100_000, '')}}`,
  'deep-envelope.json': () => deep('{"data":', '}', 50_000, JSON.stringify({ text: BODY })),
  'numbers.json': () =>
    `{"id":${'9'.repeat(100_000)},"title":1e999999,"date":-1e400,"text":${JSON.stringify(BODY + BODY)}}`,
  'keys.json': () =>
    `{${Array.from({ length: 50_000 }, (_, i) => `"__proto__${i}":{}`).join(',')},"__proto__":{"text":"x"},"text":${JSON.stringify(BODY + BODY)}}`,
  'surrogates.json': () => `{"title":"\\ud800 \\udc00","text":"${BODY}\\ud83d ${BODY}\\udfff"}`,
  'open.jsonl': () => `{"text": "${BODY}`,
  'bomb.txt.gz': bomb,
  'bomb-in-pages.warc.gz': () =>
    gzipSync(
      `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999\r\n\r\n${'0'.repeat(30_000_000)}`,
    ),
  'header.warc': () => `WARC/1.0\r\nWARC-Type: ${'x'.repeat(1_000_000)}\r\n\r\n`,
  'negative.warc': () =>
    `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\nHTTP/1.1 200 OK\r\n\r\n${PAGE}`,
  'chunks.warc': () =>
    `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 200\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\nffffffffffff\r\n${PAGE}`,
  'boundaries.mhtml': () =>
    `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="${'-'.repeat(50_000)}"\r\n\r\n${`--${'-'.repeat(50)}\r\n`.repeat(5_000)}${PAGE}`,
  'head-only.html': () => `<html><head><title>${'a '.repeat(200_000)}</title></head><body>${PAGE}`,
};

/** File names of what every archive of captures may hold, as far as a file system takes them. */
export const NAMES: readonly string[] = [
  '__proto__.txt',
  'constructor',
  'CON.txt',
  '<img src=x onerror=alert(1)>.html',
  '"quoted" & <b>.txt',
  '\u001b[31mred\u0007.txt',
  '\u202etxt.exe',
  'a\nb.txt',
  '-rf.txt',
  '$(touch escaped).txt',
  '%2e%2e%2fescaped.txt',
  '#fragment?query.txt',
  `${'n'.repeat(200)}.txt`,
];
