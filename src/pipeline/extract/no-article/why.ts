import type { Line } from '../features/page.ts';
import { isSentence, wordsIn } from './sentence.ts';
import { announcesSearch, areTeasers } from './teasers.ts';

/** A body of fewer words than this is no article: the shortest news in brief has about twice as many. */
const LEAST_WORDS = 30;

/** A message of a server or a shield has fewer words than this. */
const MESSAGE = 100;

/** A consent banner has few paragraphs. */
const BANNER_LINES = 12;

/** Where a page says what it is: its first lines. */
const TOP = 30;

/** A consent banner's words: what "we" do with "your" data, and the choice it offers. */
const CONSENT =
  /\bwe (?:and|use|value|store|process)\b.{0,80}\b(?:partners|cookies|privacy|devices?|data|vendors)\b|\byour (?:consent|preferences|choices|privacy)\b|\b(?:withdraw|manage|give) (?:your )?consent\b|\bclick to consent\b/i;
const ERROR =
  /^(?:error )?(?:40[0-9]|50[0-9])\b|\b(?:page|file) (?:could )?not (?:be )?found\b|\baccess denied\b|\bforbidden\b|\bservice unavailable\b|\bjust a moment\b/i;
const BLOCKED =
  /\b(?:enable javascript|verify (?:that )?you are (?:a )?human|are you a robot|captcha|cloudflare|unusual traffic)\b/i;
const ACCOUNT =
  /\b(?:for|only) (?:our )?subscribers\b|\balready a (?:subscriber|member)\b|\b(?:sign|log) in to (?:your|read|continue)\b|\bforgot (?:your )?password\b|\bsubscribe (?:now )?to (?:read|continue|unlock)\b|\bto (?:continue|keep) reading\b|\bsubscribers? only\b/i;
const VIDEO = /^(?:watch|video)\s?[:|]|\bplay(?:ing)? (?:the )?video\b|\bvideo player\b/i;

const CHECK = 'The page asks for a check of the browser instead of showing an article.';
const MISSING = 'The page is an error message.';
const BANNER = 'The page shows a consent banner and no article.';

/** In words, what a page says that it is instead of an article; null where it says nothing. */
const whatItSays = (lines: readonly Line[]): string | null => {
  const top = lines.slice(0, TOP).map(({ segment }) => segment.text.slice(0, 200));
  const says = (pattern: RegExp): boolean => top.some((text) => pattern.test(text));
  if (says(BLOCKED)) return CHECK;
  if (says(ERROR)) return MISSING;
  const consent = lines.filter(
    ({ announced, segment }) =>
      (announced.kinds & 1) !== 0 || CONSENT.test(segment.text.slice(0, 2000)),
  ).length;
  if (consent > 0 && consent * 5 >= lines.length) return BANNER;
  if (says(ACCOUNT)) return 'The page asks to sign in or to subscribe and shows no article.';
  return null;
};

/** In words, why a page on which next to nothing is kept holds no article. */
const whyThin = (lines: readonly Line[]): string => {
  const said = whatItSays(lines);
  if (said !== null) return said;
  if (lines.slice(0, TOP).some(({ segment }) => VIDEO.test(segment.text.slice(0, 200))))
    return 'The page shows a video, without the text of an article.';
  if (announcesSearch(lines)) return 'The page is a list of search results.';
  if (lines.filter((line) => line.segment.text.length > 15).length > 15)
    return 'The page is a list of headlines or links, without the text of an article.';
  return 'No paragraph of an article was found in it.';
};

/** In words, why what is kept of a page is no article, though it is long enough; null where it is. */
const whyNot = (lines: readonly Line[], kept: readonly boolean[], words: number): string | null => {
  const body = lines.filter((_, i) => kept[i]);
  if (words < MESSAGE) {
    // Most of the page is the message, or the message is how what is kept begins.
    const message = body.length * 3 >= lines.length ? lines : body.slice(0, 2);
    const says = (pattern: RegExp): boolean =>
      message.some(({ segment }) => pattern.test(segment.text.slice(0, 200)));
    if (says(BLOCKED)) return CHECK;
    if (says(ERROR)) return MISSING;
  }
  if (body.length <= BANNER_LINES) {
    let consent = 0;
    for (const line of body)
      if (CONSENT.test(line.segment.text.slice(0, 2000))) consent += wordsIn(line);
    if (consent * 2 > words) return BANNER;
  }
  if (!areTeasers(lines, kept)) return null;
  return announcesSearch(lines)
    ? 'The page is a list of search results.'
    : 'The page is a list of headlines with a line or two on each, not an article.';
};

/** In words, why a page whose model keeps these lines holds no article; null where it holds one. */
export const whyNoArticle = (lines: readonly Line[], kept: readonly boolean[]): string | null => {
  let words = 0;
  let sentences = 0;
  lines.forEach((line, i) => {
    if (!kept[i]) return;
    words += wordsIn(line);
    if (isSentence(line)) sentences++;
  });
  return words < LEAST_WORDS || sentences === 0 ? whyThin(lines) : whyNot(lines, kept, words);
};

/** The same of a page on which news in brief was found. */
export const whyNotBrief = whatItSays;
