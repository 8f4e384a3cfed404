import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, stat, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Capture } from '../pipeline/model/index.ts';
import { captures, isQuarantined } from '../pipeline/read/index.ts';

/** An archive's captures in a file of their own: where each stands in it, in bytes. */
type LaidOut = { file: FileHandle; places: ReadonlyMap<string, { at: number; length: number }> };

/** The archives laid out so far, each as of a size and a date. */
const archives = new Map<string, { state: string; laidOut: Promise<LaidOut> }>();

/** A new file that only this process knows, and that goes with it. */
const scratchFile = async (): Promise<FileHandle> => {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-'));
  const file = await open(join(folder, 'captures'), 'w+');
  // An open file is there without a name, too.
  await rm(folder, { recursive: true, force: true });
  return file;
};

const layOut = async (path: string, name: string): Promise<LaidOut> => {
  const file = await scratchFile();
  const places = new Map<string, { at: number; length: number }>();
  let at = 0;
  for await (const capture of captures(createReadStream(path), name)) {
    if (isQuarantined(capture)) continue;
    const bytes = Buffer.from(JSON.stringify(capture));
    await file.write(bytes, 0, bytes.length, at);
    places.set(capture.files[0], { at, length: bytes.length });
    at += bytes.length;
  }
  return { file, places };
};

/**
 * A capture of an archive by its name (`crawl.jsonl#17`); null where the archive has none of it. Every
 * capture has a page, so the archive is read once, as a stream, and what is in it laid out on disk:
 * neither time nor memory grows with the square, or with the size, of an archive.
 *
 * @param path the archive's path
 * @param name its name, as its captures' names begin
 */
export const captureInArchive = async (
  path: string,
  name: string,
  capture: string,
): Promise<Capture | null> => {
  const { mtimeMs, size } = await stat(path);
  const state = `${mtimeMs} ${size}`;
  let archive = archives.get(path);
  if (archive?.state !== state) {
    archive = { state, laidOut: layOut(path, name) };
    archives.set(path, archive);
  }
  const { file, places } = await archive.laidOut;
  const place = places.get(capture);
  if (place === undefined) return null;
  const bytes = Buffer.alloc(place.length);
  await file.read(bytes, 0, place.length, place.at);
  return Capture.parse(JSON.parse(bytes.toString()));
};
