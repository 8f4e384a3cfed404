import { joined } from '../bytes.ts';
import { MAX_BYTES } from '../limits.ts';
import type { Item, Split } from './item.ts';

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));

/** JSON Lines: a record's place is the number of its line; blank lines hold none. */
export const splitLines: Split = async function* (chunks) {
  let place = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    // A line beyond the limit is counted to its end, not kept.
    if (length > MAX_BYTES) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = function* (): Generator<Item> {
    const line = joined(pieces);
    // Sequences of JSON texts (RFC 7464) begin each with a separator.
    const bytes = line[0] === 0x1e ? line.subarray(1) : line;
    if (length > MAX_BYTES) yield { place, fault: 'too-large' };
    else if (!isBlank(bytes)) yield { place, bytes };
    pieces = [];
    length = 0;
    place += 1;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, end));
      yield* take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  yield* take();
};
