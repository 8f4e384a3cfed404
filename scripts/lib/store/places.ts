import { readSync, writeSync } from 'node:fs';
import { digestOf } from '../grouping/kept.ts';
import { type At, Damaged, type Place, type Room } from './store.ts';

/**
 * The bytes of a place, in any thread.
 * @throws {Damaged} where they are not what was kept
 */
export const read = ({ file, at: [from, length, digest] }: Place): Buffer => {
  const buffer = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const more = readSync(file, buffer, done, length - done, from + done);
    if (more === 0) break;
    done += more;
  }
  if (done < length || digestOf(buffer) !== digest) throw new Damaged();
  return buffer;
};

/** Writes pieces one after the other to where there is room, in any thread; gives where each lies. */
export const write = ({ file, end }: Room, pieces: readonly Uint8Array[]): At[] => {
  const bytes = Buffer.concat(pieces);
  let from = Atomics.add(end, 0, bytes.length);
  for (let done = 0; done < bytes.length;)
    done += writeSync(file, bytes, done, bytes.length - done, from + done);
  return pieces.map((piece) => {
    const at: At = [from, piece.length, digestOf(piece)];
    from += piece.length;
    return at;
  });
};
