import { createGunzip } from 'node:zlib';
import type { Chunks } from './bytes.ts';
import { MAX_BYTES, MAX_RATIO } from './limits.ts';
import { BrokenArchive } from './quarantine.ts';

/** Packed bytes given to zlib at a time: at most a thousand times as many come out at once. */
const STEP = 32 * 1024;

/** Unpacked bytes that come out as one piece. */
const OUT = 128 * 1024;

/**
 * Unpacks a gzip stream of one or more members. What was unpacked before a break is given first.
 * @throws BrokenArchive where the stream breaks off or is damaged, or grows as no text does
 */
export async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const stream = createGunzip({ chunkSize: OUT });
  let ready: Uint8Array[] = [];
  let wake = (): void => undefined;
  stream.on('data', (piece: Uint8Array) => ready.push(piece));
  stream.on('error', () => {
    wake();
  });
  /** Waits for what was asked of the stream; false where it failed. */
  const step = (act: (done: (fault?: Error | null) => void) => void): Promise<boolean> =>
    new Promise((resolve) => {
      wake = () => {
        resolve(false);
      };
      act((fault) => {
        resolve(!fault);
      });
    });
  let packed = 0;
  let unpacked = 0;
  const out = function* (): Generator<Uint8Array> {
    const pieces = ready;
    ready = [];
    for (const piece of pieces) {
      unpacked += piece.length;
      if (unpacked > MAX_BYTES && unpacked > packed * MAX_RATIO)
        throw new BrokenArchive(
          `It unpacks to more than ${MAX_RATIO} times its size, as no text does.`,
        );
      yield piece;
    }
  };
  try {
    // Zeros behind the last member, which tapes and mirrors add, end the stream before its input ends.
    for await (const chunk of chunks)
      for (let at = 0; at < chunk.length && !stream.readableEnded; at += STEP) {
        const piece = chunk.subarray(at, at + STEP);
        packed += piece.length;
        const sound = await step((done) => stream.write(piece, done));
        yield* out();
        if (!sound) throw new BrokenArchive('Its packed data is damaged.');
      }
    const sound = stream.readableEnded || (await step((done) => stream.once('end', done).end()));
    yield* out();
    if (!sound) throw new BrokenArchive('It breaks off in the middle.');
  } finally {
    stream.destroy();
  }
}
