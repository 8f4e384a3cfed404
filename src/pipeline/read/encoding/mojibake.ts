import { byteOf, CONTINUATIONS } from './cp1252.ts';
import { characterAt } from './utf8.ts';

/**
 * Runs of what UTF-8 looks like when it is read as windows-1252: a lead byte, then others. Longer runs
 * are taken in parts, which always end where a character does.
 */
const SEQUENCE = `[\\u00c2-\\u00f4][${CONTINUATIONS}]{1,3}`;
const RUN = new RegExp(`(?:${SEQUENCE}){1,50}`, 'g');
const ANY = new RegExp(SEQUENCE);

/** Passages are mended one by one: lines, and the stretches between tags. */
const PASSAGE = /[^\n<>]+/g;

/** The text that a run was before it was misread; null where its bytes are no UTF-8. */
const original = (run: string): string | null => {
  const bytes = Array.from({ length: run.length }, (_, i) => byteOf(run.charCodeAt(i)));
  // What was mended once may hold what neither reading can show.
  if (bytes.includes(-1)) return null;
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const character = characterAt(bytes, at);
    if (character === null) return null;
    text += String.fromCodePoint(character.code);
    at += character.length;
  }
  return text;
};

/** Typographic marks, currencies and emoji: nobody writes `â€`, `â‚`, `â„` or `ðŸ` for their own sake. */
const MARK = /^[\u2010-\u203a\u20ac\u2116\u2122\u{1f300}-\u{1faff}]/u;
/** Accented small letters and the signs of Latin-1. */
const LATIN = /^[\u00a0-\u00bf\u00df-\u00f6\u00f8-\u00ff\u0100-\u017f]/;
/** Scripts in which a word is a run of such letters by itself. */
const SCRIPTS =
  /^(?:[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{P}\u200c\u200d]{2,})/u;
const OTHER = /^[\u00c0-\u00de\u0100-\u017f\u02c6-\u02dd\ufeff\u200b-\u200f\p{Script=Latin}]/u;

/** How sure it is that a run is misread: 2 sure, 1 possible, 0 what an author may have written. */
type Certainty = 0 | 1 | 2;

const certainty = (text: string, before: string, after: string): Certainty => {
  if (MARK.test(text)) return 2;
  // What is misread again was read wrongly the first time.
  const again = ANY.test(text) ? original(text) : null;
  if (again !== null) return certainty(again, before, after);
  // `CAFÉ…` and `AMANHÃ”` are capitals before a mark.
  const capital = /\p{Lu}/u.test(before);
  if (LATIN.test(text)) {
    const inWord = /\p{L}/u.test(before + after) || text.length > 1 || text < '\u00c0';
    return capital || !inWord || /^\p{Lu}/u.test(text) ? 1 : 2;
  }
  if (SCRIPTS.test(text)) return /\p{L}/u.test(before) ? 0 : 2;
  return OTHER.test(text) && !capital ? 1 : 0;
};

const QUOTE = /["'“”‘’«»‹›()[\]`]/;

/** A letter or a quotation mark between quotes: what the text is about, not what befell it. */
const isMentioned = (text: string, before: string, after: string): boolean =>
  QUOTE.test(before.slice(-1)) && QUOTE.test(after.slice(0, 1)) && /^[\p{L}“”‘’]{1,2}$/u.test(text);

/** A passage with its misread runs as they were. */
type Mended = {
  text: string;
  /** Nothing beside ASCII is left that was not misread: the whole passage goes back and forth. */
  whole: boolean;
  sure: number;
  mentioned: boolean;
};

const mendRuns = (passage: string, least: 1 | 2): Mended => {
  let sure = 0;
  let doubted = false;
  let mentioned = false;
  const foreign = passage.replace(RUN, '').search(/[^\u0000-\u007f]/) >= 0;
  const text = passage.replace(RUN, (run: string, at: number) => {
    const was = original(run);
    const before = passage.slice(Math.max(0, at - 1), at);
    const after = passage.slice(at + run.length, at + run.length + 1);
    const certain = was === null ? 0 : certainty(was, before, after);
    if (was === null || certain < least) {
      doubted = true;
      return run;
    }
    if (isMentioned(was, before, after)) mentioned = true;
    if (certain === 2) sure++;
    return was;
  });
  return { text, whole: !foreign && !doubted, sure, mentioned };
};

/** UTF-8 may be misread more than once: every further reading makes the runs longer. */
const MOST_READINGS = 3;

const once = (text: string): string => {
  let evidence = 0;
  for (const [passage] of text.matchAll(PASSAGE)) {
    if (!ANY.test(passage)) continue;
    const mended = mendRuns(passage, 1);
    if (mended.mentioned) return text;
    if (mended.whole) evidence += mended.sure;
  }
  if (evidence === 0) return text;
  return text.replace(PASSAGE, (passage) => {
    if (!ANY.test(passage)) return passage;
    const mended = mendRuns(passage, 1);
    return mended.whole ? mended.text : mendRuns(passage, 2).text;
  });
};

/**
 * Text in which UTF-8 was read as windows-1252 or ISO 8859-1 (`â€™` for ’, `Ã©` for é), also twice, as
 * it was. Passage by passage, so that a page of which only a part was misread is mended there: a
 * passage must be misread wholly, strictly, into what people write, and a page that mentions such
 * signs between quotes is about them and stays as it is.
 */
export const mendMojibake = (text: string): string => {
  let mended = text;
  for (let i = 0; i < MOST_READINGS && ANY.test(mended); i++) {
    const next = once(mended);
    if (next === mended) break;
    mended = next;
  }
  return mended;
};
