/** A stream of bytes, in pieces of any length. */
export type Chunks = AsyncIterable<Uint8Array>;

/** Pieces as one. */
export const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  return Buffer.concat(pieces);
};

/** What was looked at, then the rest; a fault met while looking comes where it stood. */
async function* again(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  fault: { error: unknown } | null,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    if (fault !== null) throw fault.error;
    for (let next = await rest.next(); next.done !== true; next = await rest.next())
      yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** The first bytes of a stream (at least `size`, or all there are), and the stream with them. */
export const peek = async (
  chunks: Chunks,
  size: number,
): Promise<{ head: Uint8Array; all: Chunks }> => {
  const rest = chunks[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let fault: { error: unknown } | null = null;
  try {
    while (length < size) {
      const next = await rest.next();
      if (next.done === true) break;
      pieces.push(next.value);
      length += next.value.length;
    }
  } catch (error) {
    fault = { error };
  }
  const head = joined(pieces);
  return { head, all: again(head, rest, fault) };
};

/** A stream's bytes as one piece; null where they are more than `limit`, and the rest stays unread. */
export const gather = async (chunks: Chunks, limit: number): Promise<Uint8Array | null> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return null;
    pieces.push(chunk);
  }
  return joined(pieces);
};
