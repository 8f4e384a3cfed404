import type { Correction, Quarantined } from '../../../src/pipeline/model/index.ts';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';
import type { Place } from '../captures.ts';
import { digestOf } from '../grouping/kept.ts';
import { inOrder } from '../in-order.ts';
import type { Entry, Part, Store } from '../store/store.ts';
import { correctionDigest } from './correction-digest.ts';
import type { Crew } from './crew.ts';
import { itemsOf } from './items.ts';
import { type Brief, type Kept, type Knowledge, PARTS, type Unit } from './records.ts';

/** An article: what is known of it, and the way to its texts. */
export type Gathered = Brief & { page: Part; line: Part; quoted: Part; profile: Part; known: Part };

/** What came of a file: an entry of the store, or why nothing did; not yet known while a thread works. */
type Slot = { file: string; found: Entry<Kept> | Quarantined | null };

/** Units that a thread is given at a time, and the most bytes or characters of them. */
const MOST = 32;
const MOST_SIZE = 4_000_000;

type Batch = { units: Unit[]; keys: string[]; slots: Slot[]; size: number };
const emptyBatch = (): Batch => ({ units: [], keys: [], slots: [], size: 0 });

/** True where an entry was made under the corrections that stand now. */
const isCurrent = ({ outcomes }: Kept, corrected: ReadonlyMap<string, Correction>): boolean =>
  outcomes.every(
    ({ capture, correction }) => correctionDigest(corrected.get(capture ?? '')) === correction,
  );

/** A fault of a rule is looked into by each run. */
const isToKeep = ({ outcomes }: Kept): boolean =>
  outcomes.every(({ outcome }) => !isQuarantined(outcome) || outcome.code !== 'failed');

/** Where what captures give is kept, and who finds it out. */
type How = {
  store: Store<Kept>;
  crew: Crew;
  /** Whether faults of a rule are kept, too; else each run looks into them. */
  keepFaults?: boolean;
};

/**
 * What each capture gives: its article as an editor corrected it, or why it has none; in the order of
 * files. What the store knows is not read again.
 */
export const gather = async (
  places: readonly (Place | Quarantined)[],
  knowledge: Knowledge,
  { store, crew, keepFaults = false }: How,
  progress: (count: number, file: string) => void,
): Promise<(Gathered | Quarantined)[]> => {
  const corrected = new Map(knowledge.corrections.map((one) => [one.article, one]));
  const sources = digestOf(Buffer.from(JSON.stringify(knowledge.sources)));
  const slots: Slot[] = [];

  async function* batches(): AsyncGenerator<Batch> {
    let batch = emptyBatch();
    for await (const item of itemsOf(places)) {
      progress(slots.length + 1, item.file);
      if ('outcome' in item) {
        slots.push({ file: item.file, found: item.outcome });
        continue;
      }
      const key = `${item.key}-${sources}`;
      const entry = store.get(key);
      const known = entry && isCurrent(entry.about, corrected) ? entry : null;
      const slot: Slot = { file: item.file, found: known };
      slots.push(slot);
      if (known) continue;
      batch.units.push(item.unit);
      batch.keys.push(key);
      batch.slots.push(slot);
      batch.size += 'bytes' in item.unit ? item.unit.bytes.length : item.unit.capture.text.length;
      if (batch.units.length < MOST && batch.size < MOST_SIZE) continue;
      yield batch;
      batch = emptyBatch();
    }
    if (batch.units.length > 0) yield batch;
  }

  const read = async (batch: Batch) => ({ ...batch, read: await crew.readUnits(batch.units) });
  for await (const batch of inOrder(batches(), read, crew.ahead))
    for (const [i, { kept, parts }] of batch.read.entries()) {
      const slot = batch.slots[i];
      const key = keepFaults || isToKeep(kept) ? (batch.keys[i] ?? null) : null;
      if (slot) slot.found = store.put(key, kept, parts);
    }
  return outcomesOf(slots);
};

/** What came of files, each outcome for itself. */
const outcomesOf = (slots: readonly Slot[]): (Gathered | Quarantined)[] => {
  const all: (Gathered | Quarantined)[] = [];
  let current = { file: '', from: 0 };
  for (const { file, found } of slots) {
    if (file !== current.file) current = { file, from: all.length };
    if (found === null) throw new Error(`a stage lost ${file}`);
    if (isQuarantined(found)) {
      // What came of an archive before it was seen to change may be of several states of it.
      if (found.code === 'changed') all.length = current.from;
      all.push(found);
    } else all.push(...articlesIn(found));
  }
  return all;
};

const articlesIn = ({ about, parts }: Entry<Kept>): (Gathered | Quarantined)[] => {
  let next = 0;
  return about.outcomes.map(({ outcome }) => {
    if (isQuarantined(outcome)) return outcome;
    const [page, line, quoted, profile, known] = parts.slice(next, next + PARTS);
    if (!page || !line || !quoted || !profile || !known)
      throw new Error(`a stage lost article ${outcome.id}`);
    next += PARTS;
    return { ...outcome, page, line, quoted, profile, known };
  });
};
