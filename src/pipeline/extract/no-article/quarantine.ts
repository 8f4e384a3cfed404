import type { Capture, Quarantined } from '../../model/index.ts';

/**
 * A page in more pieces than this is put aside unread: the largest of 793 measured pages has 2,300,
 * and time and memory grow with their number.
 */
export const MOST_SEGMENTS = 20_000;

/** The capture, put aside for the number of its lines or blocks. */
export const tooManyPieces = (capture: Capture, pieces: number): Quarantined => ({
  file: capture.files[0],
  code: 'too-large',
  reason: `The page is in ${pieces} pieces; one with an article has a few thousand at most.`,
  remedy: 'Save the page of one article, or remove the file.',
});

/** The capture, put aside. */
export const noArticle = (capture: Capture, reason: string): Quarantined => ({
  file: capture.files[0],
  code: 'no-article',
  reason,
  remedy: 'Save the page of the article itself, fully loaded, or remove the file.',
});
