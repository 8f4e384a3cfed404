import type { Chunks } from './bytes.ts';
import { wideDecoder, wideEncoding } from './encoding/wide.ts';
import { HEAD } from './sniff.ts';

/** A stream whose text is in a wide encoding as UTF-8; any other as it is. */
export async function* asUtf8(chunks: Chunks, head: Uint8Array): AsyncGenerator<Uint8Array> {
  const wide = wideEncoding(head, HEAD);
  if (wide === null) {
    yield* chunks;
    return;
  }
  const decode = wideDecoder(wide);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decode(chunk, true));
  yield encoder.encode(decode(new Uint8Array(), false));
}
