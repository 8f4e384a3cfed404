import { joined } from '../bytes.ts';
import { MAX_BYTES } from '../limits.ts';
import type { Item, Split } from './item.ts';

const QUOTE = 0x22;
const ESCAPE = 0x5c;
const LINE_END = 0x0a;

const opens = (byte: number): boolean => byte === 0x7b || byte === 0x5b;
const closes = (byte: number): boolean => byte === 0x7d || byte === 0x5d;

/** What may stand between records: white space, comma, brackets, record separator (RFC 7464), mark. */
const separates = (byte: number): boolean =>
  byte <= 0x20 || byte === 0x2c || byte === 0x5b || byte === 0x5d || byte >= 0xbb;

/**
 * Records one after the other, in a list or not, over any number of lines. Only braces, brackets and
 * quotes are looked at, so depth costs nothing; whether it is JSON shows when a record is parsed.
 */
export const splitValues: Split = async function* (chunks) {
  let place = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let lost = false;
  const end = (fault?: 'broken'): Item => {
    const bytes = joined(pieces);
    const tooLarge = length > MAX_BYTES;
    pieces = [];
    length = 0;
    depth = 0;
    inString = false;
    return fault !== undefined || tooLarge
      ? { place: place++, fault: fault ?? 'too-large' }
      : { place: place++, bytes };
  };
  for await (const chunk of chunks) {
    let start = 0;
    const add = (to: number): void => {
      length += to - start;
      if (length > MAX_BYTES) pieces = [];
      else if (to > start) pieces.push(chunk.subarray(start, to));
    };
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (depth === 0) {
        if (byte === 0x7b) {
          depth = 1;
          start = i;
          lost = false;
        } else if (!separates(byte) && !lost) {
          lost = true;
          yield end('broken');
        }
      } else if (inString) {
        if (escaped) escaped = false;
        else if (byte === ESCAPE) escaped = true;
        else if (byte === QUOTE) inString = false;
        else if (byte === LINE_END) {
          // No string goes over a line end: here the record is broken, and another may begin.
          lost = true;
          yield end('broken');
        }
      } else if (byte === QUOTE) inString = true;
      else if (opens(byte)) depth += 1;
      else if (closes(byte)) {
        depth -= 1;
        if (depth === 0) {
          add(i + 1);
          yield end();
        }
      }
    }
    if (depth > 0) add(chunk.length);
  }
  if (depth > 0) yield end('broken');
};
