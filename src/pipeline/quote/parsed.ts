import { clauses, type Clause } from './clauses.ts';
import { casing, mentions, type Mention } from './mentions.ts';
import type { Spanned } from './spans.ts';
import { Subjects } from './subjects.ts';
import { tokenize, type Token } from './tokens.ts';

/** A passage read as far as attribution needs it. */
export type Parsed = {
  passage: Spanned;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  clauses: readonly Clause[];
  subjects: Subjects;
  /** Token index of each span. */
  quoteTokens: readonly number[];
};

/** Reads tokens, noun phrases and verbs of saying of all passages. */
export function parse(text: string, passages: readonly Spanned[]): Parsed[] {
  const tokens = passages.map((passage) => tokenize(text, passage));
  const known = casing(tokens);
  return passages.map((passage, i) => {
    const own = tokens[i] ?? [];
    const phrases = mentions(own, known);
    const subjects = new Subjects(own, phrases);
    const quoteTokens = own.flatMap((token, at) => (token.kind === 'quote' ? [at] : []));
    return {
      passage,
      tokens: own,
      mentions: phrases,
      clauses: clauses(subjects),
      subjects,
      quoteTokens,
    };
  });
}
