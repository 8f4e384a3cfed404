/** Parts that go out together: a call for each would take longer than the parts. */
const AT_ONCE = 1000;

function* inBatches(parts: Iterable<string>): Generator<Uint8Array, undefined> {
  const encoder = new TextEncoder();
  let batch: string[] = [];
  for (const part of parts) {
    if (batch.push(part) < AT_ONCE) continue;
    yield encoder.encode(batch.join(''));
    batch = [];
  }
  yield encoder.encode(batch.join(''));
}

/** A file made part by part: of 100,000 articles it is longer than a string can be. */
export const streamed = (parts: Iterable<string>): Response => {
  const batches = inBatches(parts);
  return new Response(
    new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const next = batches.next();
        if (next.value === undefined) controller.close();
        else controller.enqueue(next.value);
      },
    }),
  );
};
