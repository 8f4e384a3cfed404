import { NAMED_FROM } from '../pipeline/collate/index.ts';
import type { Reading, Speaker, Utterance } from '../pipeline/model/index.ts';
import { quotedReadings } from './wordings.ts';

/** A speaker and the readings that name them; null: those that name nobody surely enough. */
export type Claim = { speaker: Speaker | null; readings: Reading[] };

/** The same words, given to different speakers. */
export type Conflict = { utterance: Utterance; claims: Claim[] };

/** Who says whose words they are, each reading once; null where the sources do not part. */
export const conflictOf = (utterance: Utterance): Conflict | null => {
  const quoted = quotedReadings(utterance);
  if (quoted.every(({ attributedTo }) => attributedTo === undefined)) return null;
  const claims = new Map<string | null, Claim>();
  for (const reading of quoted) {
    const sure = reading.confidence >= NAMED_FROM;
    const speaker = reading.attributedTo ?? (sure ? utterance.speaker : null);
    const claim = claims.get(speaker?.person ?? null) ?? { speaker, readings: [] };
    claim.readings.push(reading);
    claims.set(speaker?.person ?? null, claim);
  }
  const named = [...claims.values()].filter(({ speaker }) => speaker !== null);
  const nameless = claims.get(null);
  return { utterance, claims: nameless ? [...named, nameless] : named };
};
