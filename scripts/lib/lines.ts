/** A line and its number, from 1. */
export type Line = { text: string; number: number };

/**
 * The lines of a stream of UTF-8, without their ends. Ends are LF only (with or without CR): JSON
 * may hold U+2028 and U+2029, which `node:readline` splits at.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let number = 0;
  for await (const chunk of bytes) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      number += 1;
      yield { text: [...parts, piece].join('').replace(/\r$/, ''), number };
      parts = [];
    }
    if (rest !== '') parts.push(rest);
  }
  const last = [...parts, decoder.decode()].join('');
  if (last !== '') yield { text: last, number: number + 1 };
}
