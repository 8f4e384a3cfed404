import type { Attribution } from '../model/index.ts';
import type { Clause } from './clauses.ts';
import { AUXILIARIES, CONJUNCTIONS, isAdverb, TIMES } from './lexicon/grammar.ts';
import type { Parsed } from './parsed.ts';

/** Who is found to speak: passage and mention (its index there), and how. */
export type Speaker = {
  passage: number;
  mention: number;
  /** The clause whose verb attributes, in the same passage as the mention; null without one. */
  clause: Clause | null;
  rule: Attribution;
};

/** A quotation's place: its passage, and its token there. */
export type Place = { passage: number; token: number; span: number };

const isMark = (text: string): boolean => /^(?:,|[—–-]|--+)$/.test(text);

/** True where only commas, dashes and adverbs stand between tokens from and to, exclusive. */
function nothingBetween({ tokens, subjects }: Parsed, from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (isMark(token.text)) continue;
    if (subjects.cover[i] !== -1) return false;
    if (
      !AUXILIARIES.has(token.form) &&
      !isAdverb(token.form) &&
      !TIMES.has(token.form) &&
      !CONJUNCTIONS.has(token.form)
    )
      return false;
  }
  return true;
}

const quoteBetween = ({ quoteTokens }: Parsed, from: number, to: number): boolean =>
  quoteTokens.some((at) => at > from && at < to);

/** The clause right after the quotation: `“…,” she said`, `“…,” said Lee`. */
function after(parsed: Parsed, token: number): Clause | null {
  for (const clause of parsed.clauses) {
    if (clause.cue < token || clause.verb.form === 'ing') continue;
    const subject = parsed.mentions[clause.subject];
    if (!subject || clause.cue - token > 60) return null;
    if (quoteBetween(parsed, token, clause.cue)) return null;
    const first = clause.order === 'before' ? subject.first : clause.cue;
    if (first < token) continue;
    return nothingBetween(parsed, token, first) ? clause : null;
  }
  return null;
}

/** The last clause before the quotation in its sentence. */
function before(parsed: Parsed, token: number): Clause | null {
  const sentence = parsed.tokens[token]?.sentence;
  let found: Clause | null = null;
  for (const clause of parsed.clauses) {
    if (clause.cue > token) break;
    if (parsed.tokens[clause.cue]?.sentence === sentence && clause.subject >= 0) found = clause;
  }
  return found;
}

/** True where the clause's words lead straight to the quotation: `said: “…”`, `said that “…”`. */
function leads(parsed: Parsed, clause: Clause, token: number): boolean {
  const previous = parsed.tokens[token - 1];
  if (clause.cueEnd === token - 1) return true;
  return previous?.text === ',' || previous?.text === ':';
}

/** `He added that Lee had said “…”`: the outer clause, whose subject vouches for the words. */
function outermost(parsed: Parsed, clause: Clause): Clause {
  const subject = parsed.mentions[clause.subject];
  if (!subject || clause.order !== 'before') return clause;
  const that = parsed.tokens[subject.first - 1];
  if (that?.form !== 'that') return clause;
  const outer = parsed.clauses.find(({ cueEnd }) => cueEnd === subject.first - 2);
  return outer && outer.subject >= 0 ? outer : clause;
}

/** Finds the speakers of all quotations of a document, in reading order. */
export function attribute(
  all: readonly Parsed[],
  places: readonly Place[],
  text: string,
): (Speaker | null)[] {
  const found: (Speaker | null)[] = [];
  const speakerOf = (i: number): Speaker | null => found[i] ?? null;
  for (const [i, { passage, token, span }] of places.entries()) {
    const parsed = all[passage];
    if (!parsed) {
      found.push(null);
      continue;
    }
    const own = parsed.passage.spans[span];
    const words = own ? text.slice(own.start, own.end) : '';
    const take = (clause: Clause, rule: Attribution): Speaker => {
      const outer = outermost(parsed, clause);
      return { passage, mention: outer.subject, clause: outer, rule };
    };
    const earlier = i > 0 && places[i - 1]?.passage === passage ? speakerOf(i - 1) : null;
    const next = after(parsed, token);
    const previous = before(parsed, token);
    const straight = previous && leads(parsed, previous, token);
    const closes = /[.]$/.test(words);
    const nextSame = next && (!closes || !quoteBetween(parsed, next.cue, next.cue + 4));
    let speaker: Speaker | null = null;
    if (next && nextSame && !straight)
      speaker = take(next, next.order === 'according' ? 'according to' : 'adjacent cue');
    else if (previous && straight)
      speaker = take(
        previous,
        parsed.tokens[token - 1]?.text === ':'
          ? 'colon'
          : previous.order === 'according'
            ? 'according to'
            : 'adjacent cue',
      );
    else if (next) speaker = take(next, 'adjacent cue');
    else if (previous)
      speaker = take(previous, previous.order === 'according' ? 'according to' : 'clause subject');
    else {
      const sentence = parsed.tokens[token]?.sentence;
      const later = parsed.clauses.find(
        (clause) =>
          clause.cue > token &&
          clause.subject >= 0 &&
          parsed.tokens[clause.cue]?.sentence === sentence,
      );
      if (later) speaker = take(later, 'clause subject');
      else if (parsed.tokens[token - 1]?.text === ':') {
        const subject = parsed.subjects.firstOfClause(token - 1);
        if (subject >= 0) speaker = { passage, mention: subject, clause: null, rule: 'colon' };
      }
      if (!speaker && earlier) speaker = { ...earlier, rule: 'split partner' };
      if (!speaker && token === 0) {
        const last = all[passage - 1];
        const lastPlace = i > 0 ? places[i - 1] : undefined;
        const lead = last?.tokens.at(-1);
        const cue = last?.clauses.findLast(({ subject }) => subject >= 0);
        if (last && lead?.text === ':' && cue)
          speaker = { passage: passage - 1, mention: cue.subject, clause: cue, rule: 'colon' };
        else if (lastPlace && lastPlace.passage >= passage - 1 && speakerOf(i - 1)) {
          const prior = speakerOf(i - 1);
          speaker = prior && { ...prior, rule: 'continuation' };
        }
      }
      if (!speaker) {
        const first = parsed.subjects.firstOfClause(token);
        if (first >= 0) speaker = { passage, mention: first, clause: null, rule: 'same paragraph' };
      }
    }
    found.push(speaker);
  }
  return found;
}
