import { gzipSync } from 'node:zlib';

/** Packed here, not by the host: some hosts do not, and none packs what it does not know. */
export const packed = (content: string | Uint8Array): Buffer => {
  const bytes = gzipSync(content, { level: 9 });
  // The operating system that packed it (RFC 1952, OS) is not part of the content: unknown.
  bytes[9] = 255;
  return bytes;
};
