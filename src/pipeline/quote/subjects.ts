import { CUES } from './lexicon/cues.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  POSSESSIVES,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from './lexicon/grammar.ts';
import { PEOPLE } from './lexicon/roles.ts';
import type { Mention } from './mentions.ts';
import { isPreposition } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Where each token belongs among the mentions: index of the phrase that covers it, or -1. */
export function coverage(tokens: readonly Token[], all: readonly Mention[]): Int32Array {
  const cover = new Int32Array(tokens.length).fill(-1);
  for (const [index, { first, last, possessor }] of all.entries()) {
    if (possessor && cover[first] !== -1) continue;
    for (let i = first; i <= last; i++) if (!possessor || cover[i] === -1) cover[i] = index;
  }
  return cover;
}

/** The subject search looks this many tokens back at most, so that it stays linear. */
const REACH = 60;

const isComma = (token: Token | undefined): boolean =>
  token?.text === ',' || token?.kind === 'quote';
const isDash = (token: Token | undefined): boolean => /^(?:[—–-]|--+)$/.test(token?.text ?? '');

/** True for words that may stand between a subject and its verb. */
export function isFiller(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { form } = token;
  return AUXILIARIES.has(form) || isAdverb(form) || (TIMES.has(form) && form !== 'months');
}

/** True where the stretch of tokens from `at` is set off from its clause: apposition, age, relative clause … */
function isParenthetical(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { form } = token;
  if (token.kind !== 'word') return false;
  if (DETERMINERS.has(form) || POSSESSIVES.has(form) || RELATIVES.has(form)) return true;
  if (isPreposition(token) || SUBORDINATORS.has(form)) return true;
  if (/^\d+$/.test(form) || (!token.capital && /(?:ing|ed)$/.test(form))) return true;
  return !token.capital && !CUES.has(form);
}

/** First token of the clause that token `i` stands in: after a sentence's end, `;`, `that` or `, but`. */
export function clauseStart(tokens: readonly Token[], i: number): number {
  const sentence = tokens[i]?.sentence;
  let at = i;
  while (at > 0 && i - at < REACH) {
    const before = tokens[at - 1];
    if (!before || before.sentence !== sentence || /^[;:]$/.test(before.text)) break;
    if (before.form === 'that' && at - 1 !== i) {
      const earlier = tokens[at - 2];
      if (earlier && CUES.has(earlier.form)) break;
    }
    if (before.form === 'but' && isComma(tokens[at - 2])) break;
    at--;
  }
  return at;
}

/** Reads the subjects of verbs in one passage. */
export class Subjects {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly cover: Int32Array;

  constructor(tokens: readonly Token[], all: readonly Mention[]) {
    this.tokens = tokens;
    this.mentions = all;
    this.cover = coverage(tokens, all);
  }

  mentionAt(token: number): Mention | undefined {
    return this.mentions[this.cover[token] ?? -1];
  }

  /** The subjects of the sentences' main clauses. */
  mains(): Set<number> {
    const found = new Set<number>();
    for (const [i, token] of this.tokens.entries())
      if (this.tokens[i + 1]?.sentence !== token.sentence) found.add(this.mainUpTo(i));
    return found;
  }

  /** The first phrase that could be a subject in the sentence that ends at token `last`. */
  private mainUpTo(last: number): number {
    const sentence = this.tokens[last]?.sentence;
    let start = last;
    while (start > 0 && last - start < REACH && this.tokens[start - 1]?.sentence === sentence)
      start--;
    return this.firstFrom(this.afterIntroduction(start, last), last + 1);
  }

  /** The first phrase of the clause that no preposition governs; -1 where there is none. */
  firstOfClause(i: number): number {
    return this.firstFrom(this.afterIntroduction(clauseStart(this.tokens, i), i), i);
  }

  private firstFrom(start: number, i: number): number {
    let fallback = -1;
    for (let at = start; at < i; at++) {
      const index = this.cover[at] ?? -1;
      const mention = this.mentions[index];
      if (!mention || mention.possessor) continue;
      if (!isPreposition(this.tokens[mention.first - 1])) {
        if (!SUBORDINATORS.has(this.tokens[mention.first - 1]?.form ?? '')) return index;
        if (fallback < 0) fallback = index;
      }
      at = mention.last;
    }
    return fallback;
  }

  /** `After the vote in Springfield, Lee`: where the main clause begins behind what introduces it. */
  private afterIntroduction(start: number, i: number): number {
    const { tokens } = this;
    const opening = tokens[start];
    if (opening?.kind !== 'word') return start;
    const { form } = opening;
    const introduces =
      SUBORDINATORS.has(form) || isPreposition(opening) || /(?:ing|ed)$/.test(form);
    if (!introduces || this.cover[start] !== -1) return start;
    for (let at = start + 1; at < i; at++) {
      if (tokens[at]?.text !== ',') continue;
      const mention = this.mentionAt(at + 1);
      if (mention && mention.last < i && !this.continuesPlace(at, at + 2)) return at + 1;
    }
    return start;
  }

  /** The phrase that is the subject of the verb at token `verb`, looking left; -1 for none. */
  before(verb: number): number {
    let i = verb - 1;
    while (i >= 0 && isFiller(this.tokens[i]) && this.cover[i] === -1) i--;
    return this.endingAt(i, verb);
  }

  private endingAt(from: number, verb: number): number {
    const { tokens } = this;
    const sentence = tokens[verb]?.sentence;
    let i = from;
    for (let guard = 0; guard < REACH && i >= 0; guard++) {
      const token = tokens[i];
      if (!token || token.sentence !== sentence) return -1;
      const index = this.cover[i] ?? -1;
      const mention = this.mentions[index];
      if (mention && !mention.possessor) {
        const previous = tokens[mention.first - 1];
        if (!isPreposition(previous)) {
          const antecedent = this.antecedent(mention.first);
          if (antecedent < 0) return this.coordinated(index);
          i = antecedent;
          continue;
        }
        const outer = mention.first - 2;
        if (outer < 0 || tokens[outer]?.sentence !== sentence || isComma(tokens[outer])) {
          return mention.type === 'nominal' ? -1 : index;
        }
        i = outer;
        continue;
      }
      if (token.kind === 'quote') return -1;
      if (token.text === ')') {
        i = this.overBrackets(i);
        continue;
      }
      if (token.text === ',' || isDash(token)) {
        i = this.overParenthesis(i);
        continue;
      }
      if (RELATIVES.has(token.form) || token.form === 'that') {
        i = isComma(tokens[i - 1]) ? i - 2 : i - 1;
        continue;
      }
      if (CONJUNCTIONS.has(token.form) || token.form === 'to' || token.form === 'then')
        return this.firstOfClause(i);
      if (token.kind === 'word' && !SUBORDINATORS.has(token.form)) {
        i--;
        continue;
      }
      return -1;
    }
    return -1;
  }

  /** From a closing bracket to the token before its opening one. */
  private overBrackets(close: number): number {
    let at = close - 1;
    while (close - at < REACH / 2 && at > 0 && this.tokens[at]?.text !== '(') at--;
    return at - 1;
  }

  /** `an aide who knew the plan`: the token before `who`, seen from the phrase after its verb; or -1. */
  private antecedent(first: number): number {
    for (let at = first - 1; at > 0 && first - at < 6; at--) {
      const token = this.tokens[at];
      if (token?.kind !== 'word') return -1;
      if (/^(?:who|which)$/.test(token.form)) return at - (isComma(this.tokens[at - 1]) ? 2 : 1);
    }
    return -1;
  }

  /** `A and B said`: the first of the two. */
  private coordinated(index: number): number {
    const mention = this.mentions[index];
    if (!mention || mention.type === 'pronoun' || this.tokens[mention.first - 1]?.form !== 'and')
      return index;
    const first = this.cover[mention.first - 2] ?? -1;
    const other = this.mentions[first];
    return other?.type === mention.type && !isPreposition(this.tokens[other.first - 1])
      ? first
      : index;
  }

  /** From the comma that closes a parenthesis to the token before the one that opens it. */
  private overParenthesis(comma: number): number {
    const { tokens } = this;
    const sentence = tokens[comma]?.sentence;
    let end = comma;
    for (let at = comma - 1; at >= 0 && comma - at < REACH; at--) {
      const token = tokens[at];
      if (!token || token.sentence !== sentence || token.kind === 'quote') break;
      if (token.text !== ',' && !isDash(token)) continue;
      const beside = this.mentions[this.cover[at + 1] ?? -1];
      const described = PEOPLE.has(tokens[beside?.last ?? -1]?.form ?? '');
      const apposed = beside?.type === 'nominal' && (described || beside.last + 1 === end);
      if (!apposed && !isParenthetical(tokens, at + 1) && !this.continuesPlace(at, end))
        return end - 1;
      end = at;
    }
    return end - 1;
  }

  /** `of Springfield, Ill.,`: a short capitalised stretch after a place belongs to it. */
  private continuesPlace(comma: number, end: number): boolean {
    const { tokens } = this;
    if (end - comma > 4 || !tokens[comma + 1]?.capital) return false;
    for (let at = comma - 1; at > comma - 6 && at >= 0; at--) {
      const token = tokens[at];
      if (isPreposition(token)) return true;
      if (!token?.capital) return false;
    }
    return false;
  }
}
