import type { Line } from '../features/page.ts';

/** A line of this many words with function words among them speaks in sentences, stop or no stop. */
const LONG = 30;

/** True for a line that an article could consist of. */
export const isSentence = ({ prose, scan, stopwords }: Line): boolean =>
  prose || (scan.words.length >= LONG && stopwords >= 0.2 * scan.words.length);

/** Words of a line; characters of scripts without spaces count as half a word. */
export const wordsIn = ({ scan }: Line): number => scan.words.length + scan.ideographs / 2;
