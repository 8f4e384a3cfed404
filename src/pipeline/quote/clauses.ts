import { CUES, NOUNS, type Cue } from './lexicon/cues.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isFunctionWord,
  POSSESSIVES,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from './lexicon/grammar.ts';
import { PEOPLE } from './lexicon/roles.ts';
import { isPreposition } from './phrases.ts';
import { isFiller, type Subjects } from './subjects.ts';
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
  order: 'before' | 'after' | 'according' | 'by' | 'owner';
};

/** `they say`, `to say`, `who say`, `aides say`: what a verb without an ending may follow. */
function takesBase({ cover }: Subjects, before: Token, at: number): boolean {
  const { form } = before;
  if (form === 'to' || AUXILIARIES.has(form) || RELATIVES.has(form) || isAdverb(form)) return true;
  return (cover[at] ?? -1) >= 0 && /^(?:they|we|i|you|people|men|women|police|.+s)$/.test(form);
}

/** True where the token is a verb of saying and not a noun of the same spelling. */
function isVerb(subjects: Subjects, i: number, verb: Cue): boolean {
  const { tokens, cover } = subjects;
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.capital && !token.initial) return false;
  if (!before) return verb.form === 'past' || verb.form === 'ing';
  const { form } = before;
  const determined = DETERMINERS.has(form) || POSSESSIVES.has(form);
  if (verb.form === 'past' || verb.form === 'ing') return !determined || before.initial;
  if (before.kind === 'quote' || /^[,)—–-]$/.test(before.text)) return verb.form === 'third';
  if (determined || /^['’]s?$/.test(before.text)) return false;
  if (verb.form === 'base') return takesBase(subjects, before, i - 1);
  return (
    (cover[i - 1] ?? -1) >= 0 || isFiller(before) || RELATIVES.has(form) || CONJUNCTIONS.has(form)
  );
}

/** True when the verb may stand before its subject: `said Lee`, `said the mayor`. */
const mayInvert = (tokens: readonly Token[], cue: number, verb: Cue): boolean => {
  const before = tokens[cue - 1];
  if (!before || before.kind === 'quote') return true;
  if (/^[—–―]$/.test(before.text) && tokens[cue - 2]?.kind === 'quote') return true;
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

/** `Lee shrugged, “…”` and `“…,” Lee shrugged`: beside a quotation any verb is one of saying. */
function standsForSaying(subjects: Subjects, i: number): boolean {
  const { tokens } = subjects;
  const token = tokens[i];
  const mention = subjects.mentionAt(i - 1);
  if (!token || token.capital || !mention || mention.possessor || subjects.cover[i] !== -1)
    return false;
  if (
    isFunctionWord(token.form) ||
    isAdverb(token.form) ||
    isPreposition(tokens[mention.first - 1])
  )
    return false;
  const next = tokens[i + 1];
  if (next && /^[,:]$/.test(next.text) && tokens[i + 2]?.kind === 'quote')
    return /(?:ed|s)$/.test(token.form);
  return tokens[mention.first - 1]?.kind === 'quote' && /(?:ed|s|t|ew|ew|oke|id)$/.test(token.form);
}

/** `“…!” beamed Lee`: between a quotation and somebody any verb in the past is one of saying. */
function standsInverted({ tokens, mentions, cover }: Subjects, i: number): boolean {
  const token = tokens[i];
  const quotation = tokens[i - 1];
  if (!token || token.capital || quotation?.kind !== 'quote' || cover[i] !== -1) return false;
  if (quotation.sentence !== token.sentence || isFunctionWord(token.form)) return false;
  const mention = mentions[cover[i + 1] ?? -1];
  const speaks = mention?.type === 'name' || PEOPLE.has(tokens[mention?.last ?? -1]?.form ?? '');
  return speaks && mention?.possessor === false && /[^e]ed$/.test(token.form);
}

const OTHER: Cue = { lemma: 'other', form: 'past', strong: true };

/** `Lee’s claim that “…”`, `her words`, `in the words of Lee`, `a tweet by Lee`: nouns of saying. */
function nounClause({ tokens, mentions, cover }: Subjects, index: number): Clause | null {
  const mention = mentions[index];
  const head = mention && tokens[mention.last];
  if (mention?.type !== 'nominal' || mention.possessor || !head || !NOUNS.has(head.form))
    return null;
  const cue = mention.last;
  const verb: Cue = { lemma: 'noun', form: 'base', strong: false };
  const link = tokens[cue + 1]?.form;
  if (link === 'by' || link === 'from' || (link === 'of' && head.form === 'words')) {
    const subject = cover[cue + 2] ?? -1;
    if (subject >= 0) return { cue, cueEnd: cue, verb, subject, order: 'by' };
  }
  const owner = mentions[index - 1];
  if (!owner?.possessor || owner.first < mention.first) return null;
  return { cue, cueEnd: cue, verb, subject: index - 1, order: 'owner' };
}

const isVerbal = ({ order }: Clause): boolean => order === 'before' || order === 'after';

/** The clause of the verb of saying at token `i`; `earlier` is the one before it. */
function verbClause(subjects: Subjects, i: number, verb: Cue, earlier: Clause | undefined): Clause {
  const { tokens, mentions, cover } = subjects;
  const base = { cue: i, cueEnd: i, verb };
  if (verb.form === 'past' && tokens[i + 1]?.form === 'by') {
    const agent = cover[i + 2] ?? -1;
    if (agent >= 0) return { ...base, subject: agent, order: 'by' };
  }
  if (verb.form !== 'ing' && mayInvert(tokens, i, verb)) {
    let next = i + 1;
    while (isFiller(tokens[next]) && cover[next] === -1) next++;
    const subject = cover[next] ?? -1;
    const mention = mentions[subject];
    const far = tokens[i - 1]?.text === ',' && tokens[i - 2]?.kind !== 'quote';
    const told = verb.lemma === 'tell' && mention?.type === 'pronoun';
    if (mention && !mention.possessor && !told && (!far || endsAfter(tokens[mention.last + 1])))
      return { ...base, subject, order: 'after' };
  }
  const before = tokens[i - 1];
  const beside = cover[i - 1] ?? -1;
  const absolute = tokens[(mentions[beside]?.first ?? 0) - 1]?.form === 'with';
  let subject = -1;
  if (verb.form === 'ing' && beside >= 0 && absolute) subject = beside;
  else if (verb.form !== 'ing' || (before && AUXILIARIES.has(before.form)))
    subject = subjects.before(i);
  // `…, Lee said, adding that …`: the participle goes with the verb before it.
  const shares = verb.form === 'ing' && before?.text === ',' && earlier?.verb.form !== 'ing';
  if (subject < 0 && shares && tokens[earlier?.cue ?? -1]?.sentence === before.sentence)
    subject = earlier?.subject ?? -1;
  if (subject < 0) subject = subjects.firstOfClause(i);
  return { ...base, subject, order: 'before' };
}

/** All words of saying of a passage with who says, in order. */
export function clauses(subjects: Subjects): Clause[] {
  const { tokens, mentions, cover } = subjects;
  const found: Clause[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const verb = CUES.get(token.form);
    const index = cover[i] ?? -1;
    if (index >= 0) {
      const clause = mentions[index]?.last === i ? nounClause(subjects, index) : null;
      if (clause) found.push(clause);
    } else if (token.form === 'according' && tokens[i + 1]?.form === 'to') {
      const according: Cue = { lemma: 'according to', form: 'base', strong: true };
      found.push({
        cue: i,
        cueEnd: i + 1,
        verb: according,
        subject: cover[i + 2] ?? -1,
        order: 'according',
      });
    } else if (verb && isVerb(subjects, i, verb))
      found.push(verbClause(subjects, i, verb, found.findLast(isVerbal)));
    else if (standsForSaying(subjects, i))
      found.push({ cue: i, cueEnd: i, verb: OTHER, subject: cover[i - 1] ?? -1, order: 'before' });
    else if (standsInverted(subjects, i))
      found.push({ cue: i, cueEnd: i, verb: OTHER, subject: cover[i + 1] ?? -1, order: 'after' });
  }
  return found;
}
