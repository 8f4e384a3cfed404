import * as z from 'zod/mini';
import { Directory, DIRECTORY } from '../../../search/directory.ts';
import { openIndex, type Reader } from '../../../search/read/reader.ts';

/** The network gave no answer: what was loaded before can still be searched. */
export class Unreachable extends Error {}

/** What a packed file begins with (RFC 1952). */
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const unpack = async (body: ArrayBuffer): Promise<Uint8Array> => {
  const bytes = new Uint8Array(body);
  // A host may have unpacked it on the way.
  if (!isPacked(bytes)) return bytes;
  const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const bodyOf = async (address: string, cache?: RequestCache): Promise<ArrayBuffer> => {
  let response: Response;
  try {
    response = await fetch(address, { cache });
  } catch (cause) {
    throw new Unreachable(address, { cause });
  }
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
};

/**
 * Opens the index in a folder of the site. Each file is fetched once, when it is needed, and kept
 * as long as the page is open.
 * @throws {Unreachable} here and on each reading, without a network
 * @throws {Error} where a file is missing or is not what it should be
 */
export const loadIndex = async (folder: string): Promise<Reader> => {
  // Never from a cache unasked: the edition that it names may be gone from the host.
  const body = await bodyOf(`${folder}${DIRECTORY}`, 'no-cache');
  const directory: unknown = JSON.parse(new TextDecoder().decode(await unpack(body)));
  return openIndex(z.parse(Directory, directory), async (path) =>
    unpack(await bodyOf(`${folder}${path}`)),
  );
};
