import { clauses, type Clause } from './clauses.ts';
import { casing } from './casing.ts';
import { mentions, type Mention } from './mentions.ts';
import type { Range } from '../text/sentences.ts';
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

/** The label of a turn is one phrase, whatever it looks like, and nothing else stands in it. */
function withLabel(
  tokens: readonly Token[],
  phrases: readonly Mention[],
  label: Range | undefined,
): readonly Mention[] {
  const last = tokens.findLastIndex(({ start }) => start < (label?.end ?? -1));
  const first = tokens.findIndex(({ start }) => start === label?.start);
  const head = tokens[first];
  const tail = tokens[last];
  if (!head || !tail || first > last) return phrases;
  const type = /^(?:q|a|question|answer)\.?$/.test(head.form) ? 'nominal' : 'name';
  const { start, sentence } = head;
  const place = { first, last, from: first, start, end: tail.end, sentence };
  return [{ ...place, type, possessor: false }, ...phrases.filter((one) => one.first > last)];
}

/** Reads tokens, noun phrases and verbs of saying of all passages. */
export function parse(text: string, passages: readonly Spanned[]): Parsed[] {
  const tokens = passages.map((passage) => tokenize(text, passage));
  const known = casing(tokens);
  return passages.map((passage, i) => {
    const own = tokens[i] ?? [];
    const phrases = withLabel(own, mentions(own, known), passage.label);
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
