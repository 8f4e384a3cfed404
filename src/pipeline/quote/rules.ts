import type { Attribution } from '../model/index.ts';
import type { Clause } from './clauses.ts';
import { AUXILIARIES, CONJUNCTIONS, isAdverb, TIMES } from './lexicon/grammar.ts';
import type { Mention } from './mentions.ts';
import type { Parsed } from './parsed.ts';

/** The rules of the sieve, surest first, with what the reader is told of each. */
export const RULES = {
  after: 'adjacent cue',
  lead: 'adjacent cue',
  colon: 'colon',
  credit: 'adjacent cue',
  according: 'according to',
  outer: 'clause subject',
  before: 'clause subject',
  later: 'clause subject',
  split: 'split partner',
  introduced: 'colon',
  continued: 'continuation',
  resumed: 'continuation',
  ahead: 'same paragraph',
  subject: 'same paragraph',
  near: 'same paragraph',
} as const satisfies Record<string, Attribution>;
export type Rule = keyof typeof RULES;

/** A noun phrase that a rule takes for the speaker; `mention` and `clause` are of the passage. */
export type Proposal = { rule: Rule; passage: number; mention: number; clause: Clause | null };

/** One quotation in its surroundings. */
export type Scene = {
  all: readonly Parsed[];
  passage: number;
  /** Token and span of the quotation in its passage. */
  token: number;
  span: number;
  /** The words between the marks. */
  words: string;
  kind: 'direct' | 'partial';
  /** The quotation before, where one stands in this passage or the one before. */
  previous: { passage: number; token: number; speaker: Proposal | null } | null;
};

/** Rules look this many tokens to either side, so that all of them together stay linear. */
export const WINDOW = 90;

/** A credit has no more tokens. */
const CREDIT = 12;

const isMark = (text: string): boolean => /^(?:,|[—–-]|--+)$/.test(text);
const isDash = (text: string | undefined): boolean => /^(?:[—–-]|--+)$/.test(text ?? '');

/** True where only commas, dashes and adverbs stand between two tokens. */
export function nothingBetween({ tokens, subjects }: Parsed, from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (!token || subjects.cover[i] !== -1) return false;
    const { form } = token;
    if (isMark(token.text) || AUXILIARIES.has(form) || isAdverb(form) || TIMES.has(form)) continue;
    if (!CONJUNCTIONS.has(form)) return false;
  }
  return true;
}

/** True where a quotation stands between two tokens. */
export function quoteBetween({ tokens }: Parsed, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]?.kind === 'quote') return true;
  return false;
}

/** The clauses whose verb stands within the window around a token. */
export function clausesNear({ clauses }: Parsed, token: number): Clause[] {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.cue ?? 0) < token - WINDOW) low = middle + 1;
    else high = middle;
  }
  const found: Clause[] = [];
  for (let i = low; i < clauses.length; i++) {
    const clause = clauses[i];
    if (!clause || clause.cue > token + WINDOW) break;
    if (clause.subject >= 0) found.push(clause);
  }
  return found;
}

/** A line below a quotation that says whose it is by its form: `Jane Doe, Institute of Physics`. */
function isCredit({ tokens, mentions, clauses, quoteTokens, subjects }: Parsed): boolean {
  const first = mentions[subjects.cover[0] ?? -1];
  if (first?.type !== 'name' || tokens.length > CREDIT || clauses.length || quoteTokens.length)
    return false;
  return !tokens.some(({ form, text }) => AUXILIARIES.has(form) || text === ':');
}

/** The clause right after a quotation: `“…,” she said`, `“…,” said Lee`. */
export function clauseAfter(parsed: Parsed, token: number, near: readonly Clause[]): Clause | null {
  for (const clause of near) {
    if (clause.cue < token || clause.verb.form === 'ing') continue;
    const subject = parsed.mentions[clause.subject];
    if (!subject || quoteBetween(parsed, token, clause.cue)) return null;
    const first = clause.order === 'before' ? subject.first : clause.cue;
    if (first < token) continue;
    return nothingBetween(parsed, token, first) ? clause : null;
  }
  return null;
}

/** `…, a word that Lee later called “…”`: the clause tells of a noun, and nobody vouches for it. */
export function isRelative({ tokens, subjects }: Parsed, subject: Mention): boolean {
  const noun = subjects.mentionAt(subject.first - 2);
  return (
    tokens[subject.first - 1]?.form === 'that' &&
    noun !== undefined &&
    tokens[noun.first - 1]?.kind === 'mark'
  );
}

/** `He added that Lee had said “…”`: the outer clause, whose subject vouches for the words. */
export function outerClause(
  parsed: Parsed,
  clause: Clause,
  near: readonly Clause[],
): Clause | null {
  const subject = parsed.mentions[clause.subject];
  if (!subject || clause.order !== 'before') return null;
  const { tokens } = parsed;
  const opener = tokens[subject.first - 1];
  const sentence = tokens[clause.cue]?.sentence;
  if (opener?.form === 'that') {
    if (isRelative(parsed, subject)) return null;
    const governs = ({ cue, verb }: Clause): boolean =>
      cue < subject.first && verb.strong && tokens[cue]?.sentence === sentence;
    return near.findLast(governs) ?? null;
  }
  return near.find(({ cueEnd, verb }) => cueEnd === subject.first - 1 && verb.strong) ?? null;
}

/** Everyone whom a rule takes for the speaker, surest rule first; one may be proposed twice. */
export function proposals(scene: Scene, near: readonly Clause[]): Proposal[] {
  const { all, passage, token, previous } = scene;
  const parsed = all[passage];
  if (!parsed) return [];
  const { tokens, subjects } = parsed;
  const sentence = tokens[token]?.sentence;
  const found: Proposal[] = [];
  const put = (
    rule: Rule,
    clause: Clause | null,
    mention = clause?.subject ?? -1,
    at = passage,
  ): void => {
    if (mention >= 0) found.push({ rule, passage: at, mention, clause });
  };
  const inSentence = near.filter(({ cue }) => tokens[cue]?.sentence === sentence);
  const last = inSentence.findLast(({ cue }) => cue < token) ?? null;
  const lead = tokens[token - 1]?.text ?? '';
  const straight = last !== null && (last.cueEnd === token - 1 || lead === ',' || lead === ':');
  const next = clauseAfter(parsed, token, near);
  if (next) put(next.order === 'according' ? 'according' : 'after', next);
  if (last) {
    const outer = outerClause(parsed, last, near);
    if (outer) put('outer', outer);
    const rule = straight ? (lead === ':' ? 'colon' : 'lead') : 'before';
    put(last.order === 'according' ? 'according' : rule, last);
  }
  const later = inSentence.find(({ cue }) => cue > token);
  if (later) put(later.order === 'according' ? 'according' : 'later', later);
  if (!last && lead === ':') put('colon', null, subjects.firstOfClause(token - 1));
  const speaker = previous?.speaker;
  if (previous && speaker) {
    const rule = previous.passage === passage ? 'split' : 'continued';
    found.push({ ...speaker, rule });
  }
  const earlier = all[passage - 1];
  if (earlier && token === 0) {
    const clause = earlier.clauses.findLast(({ subject }) => subject >= 0) ?? null;
    const end = earlier.tokens.length;
    if (earlier.tokens.at(-1)?.text === ':') {
      put(
        'introduced',
        clause,
        clause?.subject ?? earlier.subjects.firstOfClause(end),
        passage - 1,
      );
    } else {
      const last =
        clause && earlier.tokens[clause.cue]?.sentence === earlier.tokens.at(-1)?.sentence;
      if (clause)
        put(last && clause.verb.strong ? 'resumed' : 'near', clause, clause.subject, passage - 1);
      put('near', null, earlier.subjects.firstOfClause(end - 1), passage - 1);
    }
  }
  const below = all[passage + 1];
  if (below && token === tokens.length - 1 && isDash(below.tokens[0]?.text))
    put('credit', null, below.subjects.cover[1] ?? -1, passage + 1);
  if (below && token === 0 && tokens.length === 1 && isCredit(below))
    put('credit', null, below.subjects.cover[0] ?? -1, passage + 1);
  if (isDash(tokens[token + 1]?.text) && (subjects.cover[token + 2] ?? -1) >= 0) {
    const end = parsed.mentions[subjects.cover[token + 2] ?? -1]?.last ?? tokens.length;
    const apart = parsed.passage.spans[scene.span]?.style === 'none';
    if (apart || end >= tokens.length - 2) put('credit', null, subjects.cover[token + 2]);
  }
  const following = near.find(({ cue }) => cue > token);
  if (following) put('ahead', following);
  put('subject', null, subjects.firstOfClause(token));
  return found;
}
