import type { Spanned, Span } from './spans.ts';

/** Words that introduce the title of a work or a mere name. */
const WORK =
  /(?:\b(?:book|memoir|novel|film|movie|documentary|song|album|single|play|musical|poem|show|series|sitcom|episode|painting|game|program|programme|podcast|magazine|newspaper|titled|entitled|named|so-called|nicknamed|aka|a\.k\.a\.))[,:]?\s*$/iu;

/** Words behind the title of a work: `the “Long Night” radio show`. */
const WORK_AFTER =
  /^\s(?:\p{L}+\s)?(?:book|novel|film|movie|song|album|play|musical|series|sitcom|show|program|programme|podcast|column|magazine)s?\b/u;

/** `on CNN’s “State of the Nation”`: a broadcast, after an outlet’s name. */
const BROADCAST =
  /(?:\bon|\bof|\bin|\bto)\s+(?:[\p{L}.&]+\s){0,3}[\p{Ll}\p{Lt}\p{Lm}\p{Lo}.&]*\p{Lu}[\p{L}.&]*(?:['’]s?)?\s*$/u;

const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|from|by|is|it|vs?)$/u;

/** True where every word that can be is capitalised: `The Art of Sailing`. */
function isTitleCase(words: readonly string[]): boolean {
  return words.every(
    (word, i) =>
      /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL.test(word)) || !/\p{L}/u.test(word),
  );
}

/** `John “Jack” Smith`: one or two words inside a name. */
const isNickname = (before: string, after: string, words: readonly string[]): boolean =>
  words.length <= 3 &&
  /\s$(?<=\p{Lu}[\p{L}.]+\s)/u.test(before) &&
  /^\s\p{Lu}\p{Ll}/u.test(after) &&
  isTitleCase(words);

/** True for words between marks that nobody is quoted with: titles of works and nicknames. */
function isNoQuotation(text: string, passage: Spanned, span: Span): boolean {
  const inner = text.slice(span.start, span.end);
  const words = inner.split(/\s+/);
  if (words.length > 10) return false;
  const before = text.slice(Math.max(passage.start, span.outerStart - 60), span.outerStart);
  const after = text.slice(span.outerEnd, Math.min(passage.end, span.outerEnd + 30));
  if (isNickname(before, after, words)) return true;
  if ((WORK.test(before) || WORK_AFTER.test(after)) && isTitleCase(words)) return true;
  if (/^[([][^()[\]]*[)\]][.!?]?$/.test(inner)) return true;
  if (/\b(?:so-called|nicknamed|titled|entitled)\s*$/i.test(before)) return words.length <= 6;
  return (
    words.length >= 2 &&
    isTitleCase(words) &&
    BROADCAST.test(before) &&
    /^[,.]?$|^[^.!?,]*$/.test(inner.slice(-1))
  );
}

/** Signs that prose does not have: so many of them, and this share of a passage, make it code. */
const SIGNS = /[{}[\]<>=;|\\$`_]/g;
const CODE = { signs: 6, share: 0.04 } as const;

/** True for a passage of program code or data, whose marks are not those of speech. */
function isCode(text: string, { start, end }: Spanned): boolean {
  const signs = text.slice(start, end).match(SIGNS)?.length ?? 0;
  return signs >= CODE.signs && signs >= CODE.share * (end - start);
}

/** Leaves out what stands between marks and is no quotation. Conservative: when in doubt it stays. */
export const filtered = (text: string, passages: readonly Spanned[]): Spanned[] =>
  passages.map((passage) => ({
    ...passage,
    spans: isCode(text, passage)
      ? []
      : passage.spans.filter((span) => !isNoQuotation(text, passage, span)),
  }));
