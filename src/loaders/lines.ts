import { closeSync, openSync, readSync } from 'node:fs';
import type { z } from 'zod';

/** Bytes that are looked through at a time for the ends of lines. */
const PIECE = 1 << 22;

/** How every line begins: with a key of letters, digits and a few marks, which JSON does not escape. */
const HEAD = /^\["([\w-]+)",/;
const HEAD_BYTES = 64;

type Place = { from: number; length: number };

/** Where each line of a file stands, by its key. */
const placesIn = (file: number): Map<string, Place> => {
  const places = new Map<string, Place>();
  const piece = Buffer.alloc(PIECE);
  let [at, from] = [0, 0];
  let head = '';
  for (;;) {
    const length = readSync(file, piece, 0, PIECE, at);
    if (length === 0) return places;
    let begin = 0;
    for (let end = piece.indexOf(10); end >= 0 && end < length; end = piece.indexOf(10, begin)) {
      head += piece.toString('latin1', begin, Math.min(end, begin + HEAD_BYTES));
      const [, key] = HEAD.exec(head) ?? [];
      if (key !== undefined) places.set(key, { from, length: at + end - from });
      begin = end + 1;
      from = at + begin;
      head = '';
    }
    if (head.length < HEAD_BYTES)
      head += piece.toString('latin1', begin, Math.min(length, begin + HEAD_BYTES));
    at += length;
    piece.fill(0);
  }
};

const opened = <T>(path: string, use: (file: number) => T): T => {
  const file = openSync(path, 'r');
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
};

/** What a function gives; undefined where it throws. */
const tried = <T>(what: () => T): T | undefined => {
  try {
    return what();
  } catch {
    return undefined;
  }
};

/**
 * Opens a file of lines `["KEY",…]`, which need not be there and may be cut short, or replaced at any
 * time: each line is read when it is asked for. What is not as the schema says counts as not there.
 */
export const openLines = <T extends readonly [string, ...unknown[]]>(
  path: string,
  schema: z.ZodType<T>,
): ((key: string) => T | undefined) => {
  const places = tried(() => opened(path, placesIn));
  return (key) => {
    const place = places?.get(key);
    if (place === undefined) return undefined;
    return tried(() => {
      const bytes = Buffer.alloc(place.length);
      opened(path, (file) => readSync(file, bytes, 0, place.length, place.from));
      const line = schema.parse(JSON.parse(bytes.toString('utf8')));
      return line[0] === key ? line : undefined;
    });
  };
};
