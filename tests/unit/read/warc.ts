/** A record of a web archive. */
const recordOf = (type: string, content: Uint8Array, more: string): Uint8Array =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\n${more}Content-Length: ${content.length}\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n\r\n'),
  ]);

/**
 * A web archive: a record about it, then one of each page as a server sent it.
 * @param headers of the first page's answer, besides its type
 */
export const warcOf = (pages: readonly (string | Uint8Array)[], headers = ''): Uint8Array =>
  Buffer.concat([
    recordOf('warcinfo', Buffer.from('software: a test\r\n'), ''),
    ...pages.map((page, i) =>
      recordOf(
        'response',
        Buffer.concat([
          Buffer.from(
            `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${i === 0 ? headers : ''}\r\n`,
          ),
          Buffer.from(page),
        ]),
        `WARC-Target-URI: https://post.example/${i}\r\n`,
      ),
    ),
  ]);
