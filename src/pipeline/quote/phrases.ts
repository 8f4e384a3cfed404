import { HYPHENATED, mayName, nameEnd, type Casing } from './casing.ts';
import { CUES } from './lexicon/cues.ts';
import {
  ADVERBS,
  DETERMINERS,
  isFunctionWord,
  PASTS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './lexicon/grammar.ts';
import { ADJECTIVES } from './lexicon/places.ts';
import { BODIES, PEOPLE, PORTFOLIOS } from './lexicon/roles.ts';
import { isPossessive, type Token } from './tokens.ts';

/** What a noun phrase is by its head: a name, a pronoun, or a description. */
export type PhraseType = 'name' | 'pronoun' | 'nominal';

/** Endings that only nouns have: a name after one begins a phrase of its own (`a suggestion Lee made`). */
const NOUN = /(?:tion|sion|ment|ness|ity|ence|ance|ship|ism)s?$/;

/** True for a lower-case word that may stand before the head of a noun phrase. */
function modifies(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || (token.capital && !HYPHENATED.test(token.text))) return false;
  const { form } = token;
  if (PEOPLE.has(form) || BODIES.has(form)) return true;
  if (isPossessive(token) || isFunctionWord(form) || ADVERBS.has(form) || form.endsWith('ly'))
    return false;
  return !CUES.has(form);
}

/** `his claim`, `the harsh remarks`: a verb's form that stands as a noun. */
function isNoun(tokens: readonly Token[], i: number, opens: boolean): boolean {
  const verb = CUES.get(tokens[i]?.form ?? '');
  const before = tokens[i - 1];
  if (!opens || !before || (verb?.form !== 'base' && verb?.form !== 'third')) return false;
  const owned =
    DETERMINERS.has(before.form) || POSSESSIVES.has(before.form) || isPossessive(before);
  return owned || (verb.form === 'base' && modifies(before));
}

/** `Lee notes.`, `Lee posts that`: a verb, though the same word is a noun for what somebody says. */
function reports(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (CUES.get(tokens[i]?.form ?? '')?.form !== 'third') return false;
  return next?.kind !== 'word' || next.form === 'that';
}

/** A noun phrase: tokens [first, last]; the name in it from `from` on. */
export type Phrase = { first: number; last: number; from: number; type: PhraseType };

/** `European`, `North Korean`: no name, but what stands before a noun. */
const allAdjectives = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ form }) => ADJECTIVES.has(form));

/** The noun phrase that starts at token `at`, or null. */
export function phrase(tokens: readonly Token[], at: number, known: Casing): Phrase | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  // `said that Lee`, `and that both`: `that` is a determiner only after a preposition or to begin with.
  const before = tokens[at - 1];
  const clausal = token.form === 'that' && !token.initial && !isPreposition(before);
  const opens = !clausal && (DETERMINERS.has(token.form) || POSSESSIVES.has(token.form));
  if (clausal || RELATIVES.has(token.form)) return null;
  // `“…,” notes Lee`: behind a quotation a verb of saying is no noun.
  if (before?.kind === 'quote' && CUES.get(token.form)?.form === 'third' && !token.capital)
    return null;
  if (!opens && SUBJECT_PRONOUNS.has(token.form))
    return { first: at, last: at, from: at, type: 'pronoun' };
  let i = opens ? at + 1 : at;
  let head = -1;
  let person = -1;
  let nameFrom = -1;
  let owned = false;
  while (i < tokens.length && i - at < 24) {
    const current = tokens[i];
    if (current?.kind !== 'word') break;
    const end = nameEnd(tokens, i, known);
    if (end > i) {
      const left = tokens[i - 1];
      if (head === i - 1 && left && !left.capital && NOUN.test(left.form) && !BODIES.has(left.form))
        break;
      nameFrom = i;
      i = end;
      head = i - 1;
      continue;
    }
    if (isPossessive(current) && head >= 0) {
      // The possessor's phrase; what is possessed follows as part of the whole.
      nameFrom = -1;
      owned = true;
      i++;
      continue;
    }
    if (DETERMINERS.has(current.form) && opens && head < 0) {
      i++;
      continue;
    }
    if (!modifies(current) && !isNoun(tokens, i, opens || owned)) break;
    if (nameFrom >= 0 && !opens && !owned && reports(tokens, i)) break;
    const isHead = PEOPLE.has(current.form) || BODIES.has(current.form);
    // After a name only a noun for people or bodies goes on: `Ortiz aides`, not `Ortiz waved`.
    const adjective = nameFrom >= 0 && allAdjectives(tokens, nameFrom, i);
    if (nameFrom >= 0 && !adjective && !isHead && !PORTFOLIOS.has(current.form)) {
      const later = tokens[i + 1];
      const verbal =
        CUES.has(current.form) || PASTS.has(current.form) || /(?:s|ed)$/.test(current.form);
      if (verbal || !later || later.capital || !(PEOPLE.has(later.form) || BODIES.has(later.form)))
        break;
    }
    if (!opens && nameFrom < 0 && head < 0 && !isHead && !ahead(tokens, i, known)) return null;
    if (isHead) person = i;
    nameFrom = -1;
    head = i;
    i++;
  }
  if (head < at)
    return opens && DETERMINERS.has(token.form) && at + 1 === i ? lone(token, at) : null;
  if (nameFrom >= 0) return { first: at, last: head, from: nameFrom, type: 'name' };
  // A known noun for people is the head, unless nouns follow that fit better.
  const last = person >= 0 ? person : head;
  return { first: at, last, from: at, type: 'nominal' };
}

/** What a description is for is not longer, in words: `secretary of health and human services`. */
const PORTFOLIO = 6;

/** Behind `of defence` in `the secretary of defence, Jane Doe,`; the same place where there is none. */
function afterPortfolio(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|for)$/.test(tokens[at]?.form ?? '')) return at;
  let end = at + 1;
  while (
    end - at <= PORTFOLIO &&
    tokens[end]?.kind === 'word' &&
    !CUES.has(tokens[end]?.form ?? '')
  )
    end++;
  return end;
}

/** `Her lawyer, Jane Doe,`: a definite description with the name in apposition is one phrase. */
export function withApposition(tokens: readonly Token[], draft: Phrase, known: Casing): Phrase {
  const opening = tokens[draft.first];
  const definite =
    opening?.form === 'the' || POSSESSIVES.has(opening?.form ?? '') || opening?.capital;
  const head = tokens[draft.last]?.form ?? '';
  if (draft.type !== 'nominal' || !definite || !PEOPLE.has(head)) return draft;
  const comma = afterPortfolio(tokens, draft.last + 1);
  if (tokens[comma]?.text !== ',') return draft;
  const from = comma + 1;
  const end = nameEnd(tokens, from, known);
  if (end - from < 2 || tokens[end]?.text !== ',') return draft;
  return { first: draft.first, last: end - 1, from, type: 'name' };
}

/** `Some said`, `Others said`: a determiner that is a phrase by itself. */
const lone = (token: Token, at: number): Phrase | null =>
  /^(?:some|others|another|many|several|few|both|one|two|three|all|those)$/.test(token.form)
    ? { first: at, last: at, from: at, type: 'nominal' }
    : null;

/** True when the lower-case words from `at` lead to a noun for people before a name or the end. */
function ahead(tokens: readonly Token[], at: number, known: Casing): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (mayName(token, tokens[i + 1], known)) continue;
    if (!modifies(token)) return false;
    if (/(?:ed|ing)$/.test(token.form) && i === at) return false;
    if (PEOPLE.has(token.form) || BODIES.has(token.form)) return true;
  }
  return false;
}

/** True for a preposition, where a noun phrase after it is no subject. */
export const isPreposition = (token: Token | undefined): boolean =>
  token?.kind === 'word' && PREPOSITIONS.has(token.form);
