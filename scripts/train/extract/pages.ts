import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** A page as a text dump with a label per line: `k` keep, `d` drop, `-` blank. */
export const LabelledDump = z.object({
  id: z.string(),
  dump: z.string(),
  lines: z.string(),
  text: z.string(),
});

/** A page as HTML with the text that a careful reader took from it. */
export const LabelledHtml = z.object({
  id: z.string(),
  url: z.string().nullable(),
  title: z.string().nullish(),
  html: z.string(),
  text: z.string(),
});

/** The records of a JSON Lines file, plain or gzip-compressed. */
export const readRecords = <T>(path: string, schema: z.ZodType<T>): T[] => {
  const bytes = readFileSync(path);
  const buffer = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const records: T[] = [];
  for (let start = 0; start < buffer.length;) {
    const newline = buffer.indexOf(10, start);
    const end = newline < 0 ? buffer.length : newline;
    const line = buffer.toString('utf8', start, end).trim();
    if (line !== '') records.push(schema.parse(JSON.parse(line)));
    start = end + 1;
  }
  return records;
};
