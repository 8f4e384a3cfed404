import type { Capture, Quarantined } from '../../model/index.ts';
import type { Chunks } from '../bytes.ts';
import { brokenRecord, guarded, tooLarge } from '../quarantine.ts';
import type { Item, Split } from './item.ts';
import { recordCaptures } from './record.ts';

const read = (item: Item, file: string): (Capture | Quarantined)[] => {
  if ('bytes' in item) return [guarded(file, () => recordCaptures(item.bytes, file))].flat();
  if (item.fault === 'too-large') return [tooLarge(file)];
  return [brokenRecord(file, 'It is no JSON: it breaks off, or other text stands in it.')];
};

/**
 * A reader of archives of records. Each is one capture, named after the file and its place there;
 * a record that is alone in its file has the file's name.
 */
export const readRecords = (split: Split) =>
  async function* (chunks: Chunks, file: string): AsyncGenerator<Capture | Quarantined> {
    let held: Item | null = null;
    let alone = true;
    try {
      for await (const item of split(chunks)) {
        if (held !== null) yield* read(held, `${file}#${held.place}`);
        if (held !== null) alone = false;
        held = item;
      }
    } catch (error) {
      if (held !== null) yield* read(held, `${file}#${held.place}`);
      throw error;
    }
    if (held !== null) yield* read(held, alone ? file : `${file}#${held.place}`);
  };
