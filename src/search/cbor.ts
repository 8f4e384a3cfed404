/**
 * The part of CBOR (RFC 8949) that Pagefind writes its index in: whole numbers, texts and arrays, all of
 * definite length, in the shortest form.
 */
export type Cbor = number | string | readonly Cbor[];

/** Major types. */
const UNSIGNED = 0;
const TEXT = 3;
const ARRAY = 4;

/**
 * Decodes one item.
 * @throws {Error} on anything outside the part described at `Cbor`.
 */
export const decode = (bytes: Uint8Array): Cbor => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  const argument = (info: number): number => {
    if (info < 24) return info;
    const size = { 24: 1, 25: 2, 26: 4 }[info];
    if (size === undefined) throw new Error(`CBOR: length form ${info} is not expected here`);
    const value =
      size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at) : view.getUint32(at);
    at += size;
    return value;
  };
  const item = (): Cbor => {
    const head = view.getUint8(at);
    at += 1;
    const value = argument(head & 31);
    switch (head >> 5) {
      case UNSIGNED:
        return value;
      case TEXT:
        at += value;
        return utf8.decode(bytes.subarray(at - value, at));
      case ARRAY:
        return Array.from({ length: value }, item);
      default:
        throw new Error(`CBOR: type ${head >> 5} is not expected here`);
    }
  };
  const decoded = item();
  if (at !== bytes.length) throw new Error('CBOR: more bytes than one item');
  return decoded;
};

const head = (type: number, value: number): number[] => {
  const major = type << 5;
  if (value < 24) return [major | value];
  if (value < 0x100) return [major | 24, value];
  if (value < 0x10000) return [major | 25, value >> 8, value & 255];
  return [major | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** Encodes one item: for what `decode` reads, the same bytes. */
export const encode = (value: Cbor): Uint8Array => {
  const bytes: number[] = [];
  const utf8 = new TextEncoder();
  const write = (item: Cbor): void => {
    if (typeof item === 'number') bytes.push(...head(UNSIGNED, item));
    else if (typeof item === 'string') {
      const text = utf8.encode(item);
      bytes.push(...head(TEXT, text.length));
      for (const byte of text) bytes.push(byte);
    } else {
      bytes.push(...head(ARRAY, item.length));
      item.forEach(write);
    }
  };
  write(value);
  return Uint8Array.from(bytes);
};
