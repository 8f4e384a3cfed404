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
  remedy: 'Save the page as text or HTML.',
});

/** A capture beyond the size limit. */
export const tooLarge = (file: string): Quarantined => ({
  file,
  code: 'too-large',
  reason: `It has more than ${MAX_BYTES} bytes, the limit for one capture.`,
  remedy: 'Split the file into one page each, or save the page without its embedded pictures.',
});

/** A record that is not what its format asks for. */
export const brokenRecord = (file: string, reason: string): Quarantined => ({
  file,
  code: 'unreadable',
  reason,
  remedy: 'Mend the record, or write the archive anew.',
});

/** A record of which no text is an article's. */
export const noText = (file: string): Quarantined => ({
  file,
  code: 'no-article',
  reason: 'The record has no field with the text or the HTML of a page.',
  remedy: 'Give it a field `text` or `html`, or remove it.',
});

/** Thrown by a reader of archives where the archive cannot be read further; never leaves this folder. */
export class BrokenArchive extends Error {}

/** The part of an archive behind the place at which it breaks. */
export const brokenOff = (file: string, reason: string, before: number): Quarantined => ({
  file,
  code: 'unreadable',
  reason: `${reason} Captures read before that: ${before}.`,
  remedy: 'Fetch the archive again; what stands before the break is kept.',
});

/** A web archive without a page. */
export const noPages = (file: string): Quarantined => ({
  file,
  code: 'no-article',
  reason: 'The archive holds no HTML page that a server sent whole.',
  remedy: 'Save the pages themselves into it, or remove it.',
});

/** What was put aside of an archive beyond those that were named. */
export const moreFaults = (file: string, count: number): Quarantined => ({
  file,
  code: 'unreadable',
  reason: `Besides those named, ${count} more of its records hold no page that can be read.`,
  remedy: 'Keep data that is no pages elsewhere.',
});

/** What a reader gives for one capture; where a rule fails on it, that word on it and nothing lost beside. */
export const guarded = <T>(file: string, reader: () => T): T | Quarantined => {
  try {
    return reader();
  } catch (error) {
    return {
      file,
      code: 'failed',
      reason: `A rule failed on it: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'This is a fault of Variorum: please report it with the capture.',
    };
  }
};
