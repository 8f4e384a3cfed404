/** Bytes in the making. */
export type Bytes = {
  /** Adds a number as `openNumbers` reads it. */
  number: (value: number) => void;
  /** Adds a text, its length in bytes before it. */
  text: (text: string) => void;
  /** Adds some of other bytes. */
  put: (bytes: Buffer, from?: number, to?: number) => void;
  length: () => number;
  /** A copy of what was added. */
  done: () => Buffer;
  /** Begins anew. */
  clear: () => void;
};

/** How many bytes a number takes. */
export const sizeOf = (value: number): number => (value < 128 ? 1 : 1 + sizeOf(value / 128));

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
  const number = (value: number): void => {
    room(8);
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes[length++] = (rest % 128) + 128;
    bytes[length++] = rest;
  };
  return {
    number,
    text: (text) => {
      const own = Buffer.byteLength(text);
      number(own);
      room(own);
      length += bytes.write(text, length);
    },
    put: (more, from = 0, to = more.length) => {
      room(to - from);
      length += more.copy(bytes, length, from, to);
    },
    length: () => length,
    done: () => Buffer.from(bytes.subarray(0, length)),
    clear: () => {
      length = 0;
    },
  };
};
