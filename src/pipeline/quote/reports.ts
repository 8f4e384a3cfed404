import type { Report } from '../model/index.ts';
import type { Resolved } from './casting.ts';
import type { Clause } from './clauses.ts';
import { sentenceAround } from './context.ts';
import { CUES } from './lexicon/cues.ts';
import { isAdverb, TIMES } from './lexicon/grammar.ts';
import { BODIES, PEOPLE } from './lexicon/roles.ts';
import type { Mention } from './mentions.ts';
import { isPreposition } from './phrases.ts';
import type { Parsed } from './parsed.ts';
import type { Token } from './tokens.ts';

/** Fewest words of a remark that may be compared with a quotation. */
const FEWEST = 4;

/** Most tokens of a remark. */
const LONGEST = 100;

/** So many tokens behind its verb `that` still opens what is said: `said at a meeting in X that`. */
const REACH = 15;

/** Verbs that name the hearer before what is heard: `told reporters the plan …`. */
const HEARD = /^(?:tell|inform|remind|assure|warn|advise|promise|caution|urge)$/;

/** Words that open where and when something was said, not what. */
const ADVERBIAL = /^(?:ahead|after|before|when|while|as|since|until|because|following|during)$/;

/** Tokens [first, last] of what is said. */
type Said = { first: number; last: number };

const words = (tokens: readonly Token[], { first, last }: Said): number =>
  tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word').length;

/** True for somebody who can say something: a name, a pronoun, a noun for people or a body. */
function canSpeak(tokens: readonly Token[], { type, last }: Mention): boolean {
  const head = tokens[last]?.form ?? '';
  return type !== 'nominal' || PEOPLE.has(head) || BODIES.has(head);
}

/** Where the clause begins that says what was said; -1 where the verb has none. */
function contentStart({ tokens, subjects }: Parsed, { cueEnd, verb }: Clause): number {
  let first = cueEnd + 1;
  const hearer = subjects.mentionAt(first);
  if (HEARD.test(verb.lemma) && hearer) first = hearer.last + 1;
  while (TIMES.has(tokens[first]?.form ?? '') || isAdverb(tokens[first]?.form ?? '')) first++;
  const opening = tokens[first];
  const adverbial =
    ADVERBIAL.test(opening?.form ?? '') ||
    (isPreposition(opening) && !/^(?:to|for)$/.test(opening?.form ?? ''));
  const limit = verb.strong && !adverbial ? first : first + REACH;
  for (let i = first; i <= limit; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quote' || token.sentence !== opening?.sentence) return -1;
    if (token.form === 'that') return i + 1;
    if (i > first && CUES.has(token.form) && subjects.cover[i] === -1) return -1;
  }
  return verb.strong && !adverbial && opening?.kind === 'word' ? first : -1;
}

/** From `first` to the sentence's end, or to the next verb of saying behind a comma. */
function contentEnd(tokens: readonly Token[], first: number): number {
  const sentence = tokens[first]?.sentence;
  let last = first;
  for (let i = first; tokens[i]?.sentence === sentence && i < first + LONGEST; i++) {
    const token = tokens[i];
    if (token?.kind === 'quote') return -1;
    if (i > first && token?.text === ',' && CUES.get(tokens[i + 1]?.form ?? '')?.form === 'ing')
      break;
    if (token?.kind === 'word') last = i;
  }
  return last;
}

/** `The plan would fail, Lee said`: what is said stands before. */
function saidBefore({ tokens, mentions }: Parsed, clause: Clause): Said | null {
  const subject = mentions[clause.subject];
  const begins = clause.order === 'after' ? clause.cue : (subject?.first ?? 0);
  if (!subject || begins < 2 || tokens[begins - 1]?.text !== ',') return null;
  const next = tokens[Math.max(clause.cueEnd, subject.last) + 1];
  if (next?.kind === 'word' && !isPreposition(next) && !TIMES.has(next.form)) return null;
  let first = begins - 2;
  const sentence = tokens[first]?.sentence;
  while (begins - first < LONGEST && tokens[first - 1]?.sentence === sentence) first--;
  const said = { first, last: begins - 2 };
  const opening = tokens[first];
  // What introduces the sentence is not what is said: `Asked about the vote, Lee said …`.
  if (!opening || isPreposition(opening) || /(?:ed|ing)$/.test(opening.form)) return null;
  const end = Math.max(clause.cueEnd, subject.last) + 2;
  return tokens.slice(first, end + 1).some(({ kind }) => kind === 'quote') ? null : said;
}

function saidOf(parsed: Parsed, clause: Clause): Said | null {
  if (clause.order === 'owner' || clause.order === 'by') return null;
  const { tokens, mentions } = parsed;
  const begins = Math.min(clause.cue, mentions[clause.subject]?.first ?? clause.cue);
  const left = tokens[begins - 1]?.text === ',' ? tokens[begins - 2] : tokens[begins - 1];
  if (left?.kind === 'quote' && left.sentence === tokens[begins]?.sentence) return null;
  const before = clause.verb.strong ? saidBefore(parsed, clause) : null;
  if (before || clause.order !== 'before') return before;
  const first = contentStart(parsed, clause);
  const last = first < 0 ? -1 : contentEnd(tokens, first);
  return last < 0 ? null : { first, last };
}

/** Remarks reported without marks: somebody, a verb of saying, and the clause that says what. */
export function reports(text: string, all: readonly Parsed[], { means }: Resolved): Report[] {
  return all.flatMap((parsed, p) =>
    parsed.clauses.flatMap((clause): Report[] => {
      const { tokens, mentions } = parsed;
      const mention = mentions[clause.subject];
      const said = mention && canSpeak(tokens, mention) ? saidOf(parsed, clause) : null;
      const cue = tokens[clause.cue];
      const from = tokens[said?.first ?? -1];
      const to = tokens[said?.last ?? -1];
      if (!mention || !said || !cue || !from || !to || words(tokens, said) < FEWEST) return [];
      const who = means[p]?.[clause.subject] ?? -1;
      const span = (start: number, end: number) => ({ start, end, text: text.slice(start, end) });
      return [
        {
          where: 'body',
          ...span(from.start, to.end),
          mention: span(mention.start, mention.end),
          cue: span(cue.start, tokens[clause.cueEnd]?.end ?? cue.end),
          entity: who >= 0 ? who : null,
          sentence: sentenceAround(text, parsed, clause.cue),
        },
      ];
    }),
  );
}
