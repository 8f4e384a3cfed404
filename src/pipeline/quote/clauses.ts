import { CUES, type Cue } from './lexicon/cues.ts';
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
import { isPreposition, type Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** A verb of saying with its grammatical subject. */
export type Clause = {
  /** Token of the verb (or of `according`). */
  cue: number;
  /** Last token of the cue: `to` of `according to`. */
  cueEnd: number;
  verb: Cue;
  /** Index into the passage's mentions; -1 where no subject was found. */
  subject: number;
  /** How the subject stands to the verb. */
  order: 'before' | 'after' | 'according';
};

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
function isFiller(token: Token | undefined): boolean {
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

  /** The first phrase of the clause that no preposition governs; -1 where there is none. */
  firstOfClause(i: number): number {
    const start = clauseStart(this.tokens, i);
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
        if (!isPreposition(previous)) return this.coordinated(index);
        const outer = mention.first - 2;
        if (outer < 0 || tokens[outer]?.sentence !== sentence || isComma(tokens[outer])) {
          return mention.type === 'nominal' ? -1 : index;
        }
        i = outer;
        continue;
      }
      if (token.kind === 'quote') return -1;
      if (token.text === ')') {
        while (i > 0 && tokens[i]?.text !== '(' && tokens[i]?.sentence === sentence) i--;
        i--;
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
      const apposed = beside?.type === 'nominal' && beside.last + 1 === end;
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

/** True where the token is a verb of saying and not a noun of the same spelling. */
function isVerb(tokens: readonly Token[], i: number, verb: Cue): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.capital && !token.initial) return false;
  if (verb.form === 'past' || verb.form === 'ing')
    return !(
      before &&
      (DETERMINERS.has(before.form) || POSSESSIVES.has(before.form)) &&
      !before.initial
    );
  if (before?.kind !== 'word') return verb.form === 'third' && before?.kind === 'quote';
  if (DETERMINERS.has(before.form) || POSSESSIVES.has(before.form) || /^['’]s?$/.test(before.form))
    return false;
  if (verb.form === 'base') return !isPreposition(before) || before.form === 'to';
  return !isPreposition(before);
}

/** True when the verb may stand before its subject: `said Lee`, `said the mayor`. */
const mayInvert = (tokens: readonly Token[], cue: number, verb: Cue): boolean => {
  const before = tokens[cue - 1];
  if (!before || before.kind === 'quote') return true;
  return (
    before.text === ',' && (tokens[cue - 2]?.kind === 'quote' || cue < 3 || verb.lemma === 'say')
  );
};

/** True where nothing but the clause's end or an adverbial follows the phrase: no verb of its own. */
const endsAfter = (token: Token | undefined): boolean =>
  token?.kind !== 'word' ||
  isPreposition(token) ||
  RELATIVES.has(token.form) ||
  TIMES.has(token.form) ||
  isAdverb(token.form) ||
  CONJUNCTIONS.has(token.form) ||
  SUBORDINATORS.has(token.form);

/** All verbs of saying of a passage with their subjects, in order. */
export function clauses(subjects: Subjects): Clause[] {
  const { tokens, mentions } = subjects;
  const found: Clause[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (token.form === 'according' && tokens[i + 1]?.form === 'to') {
      const subject = subjects.cover[i + 2] ?? -1;
      const verb: Cue = { lemma: 'according to', form: 'base', strong: true };
      found.push({ cue: i, cueEnd: i + 1, verb, subject, order: 'according' });
      continue;
    }
    const verb = CUES.get(token.form);
    if (!verb || subjects.cover[i] !== -1 || !isVerb(tokens, i, verb)) continue;
    if (verb.form !== 'ing' && mayInvert(tokens, i, verb)) {
      let next = i + 1;
      while (isFiller(tokens[next]) && subjects.cover[next] === -1) next++;
      const index = subjects.cover[next] ?? -1;
      const mention = mentions[index];
      const far = tokens[i - 1]?.text === ',' && tokens[i - 2]?.kind !== 'quote';
      const fits =
        mention && !mention.possessor && !(verb.lemma === 'tell' && mention.type === 'pronoun');
      if (fits && (!far || endsAfter(tokens[mention.last + 1]))) {
        found.push({ cue: i, cueEnd: i, verb, subject: index, order: 'after' });
        continue;
      }
    }
    let subject = -1;
    const before = tokens[i - 1];
    const beside = mentions[subjects.cover[i - 1] ?? -1];
    if (verb.form === 'ing' && beside && tokens[beside.first - 1]?.form === 'with')
      subject = subjects.cover[i - 1] ?? -1;
    else if (verb.form === 'ing' && !(before && AUXILIARIES.has(before.form)))
      subject = subjects.firstOfClause(i);
    else subject = subjects.before(i);
    if (subject < 0) subject = subjects.firstOfClause(i);
    found.push({ cue: i, cueEnd: i, verb, subject, order: 'before' });
  }
  return found;
}
