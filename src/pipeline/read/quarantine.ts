import type { Quarantined } from '../model/index.ts';
import { MAX_BYTES } from './limits.ts';

/** Tells a quarantined capture from whatever a stage gives for a sound one. */
export const isQuarantined = (outcome: object): outcome is Quarantined =>
  'code' in outcome && 'remedy' in outcome;

/** A capture with nothing in it. */
export const empty = (file: string): Quarantined => ({
  file,
  code: 'empty',
  reason: 'The file holds no text.',
  remedy: 'Save the page again, or delete the file.',
});

/** A capture that is no text at all. */
export const binary = (file: string, what: string): Quarantined => ({
  file,
  code: 'binary',
  reason: `The file is not text: ${what}.`,
  remedy: 'Save the page as text or HTML, and unpack archives first.',
});

/** A capture beyond the size limit; also for a reader that refuses it before loading it. */
export const tooLarge = (file: string, bytes: number): Quarantined => ({
  file,
  code: 'too-large',
  reason: `The file has ${bytes} bytes; a capture may have ${MAX_BYTES}.`,
  remedy: 'Split the file into one page each, or save the page without its embedded pictures.',
});
