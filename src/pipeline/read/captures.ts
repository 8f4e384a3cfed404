import type { Capture, Quarantined } from '../model/index.ts';
import { gather, peek, type Chunks } from './bytes.ts';
import { gunzip } from './gunzip.ts';
import { MAX_BYTES, MAX_PACKED, MOST_FAULTS } from './limits.ts';
import {
  BrokenArchive,
  brokenOff,
  guarded,
  isQuarantined,
  moreFaults,
  tooLarge,
} from './quarantine.ts';
import { read } from './read.ts';
import { readRecords } from './records/records.ts';
import { splitLines } from './records/split-lines.ts';
import { splitValues } from './records/split-values.ts';
import { formatOf, HEAD } from './sniff.ts';
import { asUtf8 } from './wide-to-utf8.ts';
import { warcPages } from './warc/warc.ts';

const recordLines = readRecords(splitLines);
const recordValues = readRecords(splitValues);

/** The captures in a stream that was unpacked so many times. */
async function* unfold(
  chunks: Chunks,
  file: string,
  packed: number,
): AsyncGenerator<Capture | Quarantined> {
  const { head, all } = await peek(chunks, HEAD);
  const format = formatOf(head);
  if (format === 'gzip' && packed < MAX_PACKED) yield* unfold(gunzip(all), file, packed + 1);
  else if (format === 'warc') yield* warcPages(all, file);
  else if (format === 'lines') yield* recordLines(asUtf8(all, head), file);
  else if (format === 'values') yield* recordValues(asUtf8(all, head), file);
  else {
    const bytes = await gather(all, MAX_BYTES);
    yield bytes === null ? tooLarge(file) : guarded(file, () => read(bytes, [file]));
  }
}

/**
 * The captures in a file, which is a page or holds many: records (a JSON array, JSON Lines), a web
 * archive (WARC), any of these packed with gzip. What it is, its content tells, not its name. Reads
 * as a stream: memory grows with the largest capture, at most `MAX_BYTES`, not with the file.
 *
 * @param chunks the file's bytes; what this iterable throws is thrown on
 * @param file   its path as shown; captures of an archive get their place behind it: `a.jsonl#17`
 */
export async function* captures(
  chunks: Chunks,
  file: string,
): AsyncGenerator<Capture | Quarantined> {
  let sound = 0;
  let faults = 0;
  try {
    for await (const capture of unfold(chunks, file, 0)) {
      if (isQuarantined(capture)) faults += 1;
      else sound += 1;
      if (faults <= MOST_FAULTS || !isQuarantined(capture)) yield capture;
    }
  } catch (error) {
    if (!(error instanceof BrokenArchive)) throw error;
    yield brokenOff(file, error.message, sound);
  }
  if (faults > MOST_FAULTS) yield moreFaults(file, faults - MOST_FAULTS);
}
