/** Bytes in the making. */
export type Bytes = {
  /** Adds a number as `openNumbers` reads it. */
  number: (value: number) => void;
  put: (bytes: Uint8Array) => void;
  length: () => number;
  /** A copy of what was added. */
  done: () => Buffer;
  /** Begins anew. */
  clear: () => void;
};

/** Opens bytes that grow as they are added to. */
export const openBytes = (size = 256): Bytes => {
  let bytes = Buffer.allocUnsafe(size);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * bytes.length, length + more));
    bytes.copy(larger, 0, 0, length);
    bytes = larger;
  };
  return {
    number: (value) => {
      room(8);
      let rest = value;
      for (; rest > 127; rest = Math.floor(rest / 128)) bytes[length++] = (rest % 128) + 128;
      bytes[length++] = rest;
    },
    put: (more) => {
      room(more.length);
      bytes.set(more, length);
      length += more.length;
    },
    length: () => length,
    done: () => Buffer.from(bytes.subarray(0, length)),
    clear: () => {
      length = 0;
    },
  };
};
