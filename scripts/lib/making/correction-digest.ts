import type { Correction } from '../../../src/pipeline/model/index.ts';
import { digestOf } from '../grouping/kept.ts';

/** A digest of what an editor says of a capture; null where none says anything. */
export const correctionDigest = (correction: Correction | undefined): string | null =>
  correction === undefined ? null : digestOf(Buffer.from(JSON.stringify(correction)));
