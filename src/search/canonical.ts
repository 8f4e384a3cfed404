import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { by } from '../pipeline/text/order.ts';
import { type Cbor, decode, encode } from './cbor.ts';

/** A file of the index: its path in the index's folder and its bytes. */
export type IndexFile = { path: string; content: Uint8Array };

/** Every packed file of Pagefind begins with this. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** Values of one filter with the pages that have them. */
const FilterIndex = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.int())]))]);

/** Version, pages, chunks of words, filters with the hash of their file, and the rest. */
const MetaIndex = z.tuple(
  [z.string(), z.unknown(), z.unknown(), z.array(z.tuple([z.string(), z.string()]))],
  z.unknown(),
);

const Entry = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

const unpack = (content: Uint8Array): Cbor => {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error('the search index has a file without Pagefind’s signature');
  return decode(bytes.subarray(SIGNATURE.length));
};

const pack = (value: Cbor): Uint8Array => {
  const bytes = gzipSync(Buffer.concat([SIGNATURE, encode(value)]), { level: 9 });
  // The operating system that packed it (RFC 1952, OS) is not part of the content: unknown.
  bytes[9] = 255;
  return bytes;
};

const digest = (bytes: Uint8Array, length: number): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, length);

const isCbor = (value: unknown): value is Cbor =>
  typeof value === 'number' ||
  typeof value === 'string' ||
  (Array.isArray(value) && value.every(isCbor));

const cbor = (value: unknown): Cbor => {
  if (!isCbor(value)) throw new Error('the search index holds a value of an unknown type');
  return value;
};

const nameOf = (path: string): string => /([^/]*)\.pf_(?:filter|meta)$/.exec(path)?.[1] ?? '';

/** The same filter with its values in order, in a file named after its bytes. */
const orderFilter = ({ path, content }: IndexFile) => {
  const [name, values] = FilterIndex.parse(unpack(content));
  const bytes = pack([name, values.toSorted(by(([value]) => value))]);
  const language = nameOf(path).replace(/_[^_]*$/, '');
  const hash = `${language}_${digest(bytes, 7)}`;
  return { was: nameOf(path), hash, file: { path: `filter/${hash}.pf_filter`, content: bytes } };
};

/** The same metadata with its filters in order under their new names. */
const orderMeta = ({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>) => {
  const [version, pages, chunks, filters, ...rest] = MetaIndex.parse(unpack(content));
  const ordered = filters
    .map(([name, hash]) => [name, renamed.get(hash) ?? hash] as const)
    .toSorted(by(([name]) => name));
  const bytes = pack(cbor([version, pages, chunks, ordered, ...rest]));
  const was = nameOf(path).replace(/^pagefind\./, '');
  const hash = `${was.replace(/_[^_]*$/, '')}_${digest(bytes, 10)}`;
  return { was, hash, file: { path: `pagefind.${hash}.pf_meta`, content: bytes } };
};

const orderEntry = ({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>) => {
  const entry = Entry.parse(JSON.parse(Buffer.from(content).toString('utf8')));
  for (const language of Object.values(entry.languages))
    language.hash = renamed.get(language.hash) ?? language.hash;
  return { path, content: Buffer.from(JSON.stringify(entry)) };
};

/**
 * An index whose bytes depend on its records only. Pagefind 1.5 lists the filters, and the values
 * of each, in the order of a randomly seeded hash map, and names files by a digest of that; all
 * else that it writes is the same every time (a test holds both).
 * @throws {Error} where a file is not of the form that Pagefind 1.5 writes.
 */
export const canonical = (files: readonly IndexFile[]): IndexFile[] => {
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map(orderFilter);
  const filterNames = new Map(filters.map(({ was, hash }) => [was, hash]));
  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map((file) => orderMeta(file, filterNames));
  const metaNames = new Map(metas.map(({ was, hash }) => [was, hash]));
  const others = files
    .filter(({ path }) => !/\.pf_(?:filter|meta)$/.test(path))
    .map((file) => (file.path === 'pagefind-entry.json' ? orderEntry(file, metaNames) : file));
  return [...others, ...filters.map(({ file }) => file), ...metas.map(({ file }) => file)].toSorted(
    by(({ path }) => path),
  );
};
