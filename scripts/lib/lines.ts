/** A line and its number, from 1. */
export type Line = { text: string; number: number };

/** The bytes of a line, without its end, and its number, from 1. */
export type LineBytes = { bytes: Uint8Array; number: number };

const LF = 0x0a;
const CR = 0x0d;

/** Bytes one after the other; a single piece as it is. */
const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const [single] = pieces;
  return single && pieces.length === 1 ? single : Buffer.concat(pieces);
};

const withoutReturn = (bytes: Uint8Array): Uint8Array =>
  bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes;

/**
 * The lines of a stream of bytes. Ends are LF only (with or without CR): JSON may hold U+2028 and
 * U+2029, which `node:readline` splits at.
 */
export async function* lineBytesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<LineBytes> {
  let open: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      number += 1;
      yield { bytes: withoutReturn(joined([...open, chunk.subarray(from, end)])), number };
      open = [];
      from = end + 1;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  const last = joined(open);
  if (last.length > 0) yield { bytes: last, number: number + 1 };
}

/** The lines of a stream of UTF-8, likewise. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  for await (const { bytes, number } of lineBytesOf(stream))
    yield { text: decoder.decode(bytes), number };
}
