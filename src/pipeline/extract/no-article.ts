import type { Capture, Quarantined } from '../model/index.ts';
import type { Line } from './features/page.ts';

/** A body of fewer words than this is no article: the shortest news in brief has about twice as many. */
const LEAST_WORDS = 30;

/** A line of this many words with function words among them speaks in sentences, stop or no stop. */
const LONG = 30;

/** True for a line that an article could consist of. */
export const isSentence = ({ prose, scan, stopwords }: Line): boolean =>
  prose || (scan.words.length >= LONG && stopwords >= 0.2 * scan.words.length);

const ERROR =
  /^(?:error )?(?:40[0-9]|50[0-9])\b|\b(?:page|file) (?:could )?not (?:be )?found\b|\baccess denied\b|\bforbidden\b|\bservice unavailable\b|\bjust a moment\b/i;
const BLOCKED =
  /\b(?:enable javascript|verify (?:that )?you are (?:a )?human|are you a robot|captcha|cloudflare|unusual traffic)\b/i;

/** In words, why a page whose model keeps these lines holds no article; null where it holds one. */
export const whyNoArticle = (lines: readonly Line[], kept: readonly boolean[]): string | null => {
  let words = 0;
  let sentences = 0;
  lines.forEach((line, i) => {
    if (!kept[i]) return;
    words += line.scan.words.length + line.scan.ideographs / 2;
    if (isSentence(line)) sentences++;
  });
  const thin = words < LEAST_WORDS || sentences === 0;
  if (!thin) return null;
  const start = lines.slice(0, 30).map(({ segment }) => segment.text.slice(0, 200));
  if (start.some((text) => BLOCKED.test(text)))
    return 'The page asks for a check of the browser instead of showing an article.';
  if (start.some((text) => ERROR.test(text))) return 'The page is an error message.';
  const consent = lines.filter((line) => (line.announced.kinds & 1) !== 0).length;
  if (consent > 0 && consent * 5 >= lines.length)
    return 'The page shows a consent banner and no article.';
  if (lines.filter((line) => line.segment.text.length > 15).length > 20)
    return 'The page is a list of headlines or links, without the text of an article.';
  return 'No paragraph of an article was found in it.';
};

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
