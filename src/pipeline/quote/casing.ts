import { CUES } from './lexicon/cues.ts';
import { ADVERBS, AUXILIARIES, CALENDAR, isFunctionWord, TIMES } from './lexicon/grammar.ts';
import { BODIES, HONORIFICS, PEOPLE } from './lexicon/roles.ts';
import { isPossessive, type Token } from './tokens.ts';

const PARTICLES = new Set(
  'de del della der den di da dos du van von le la el al bin ibn ben st ten ter zu y e'.split(' '),
);

/** What the whole document tells about capitalised words. */
export type Casing = {
  /** Folded words printed with a capital inside a sentence. */
  capital: ReadonlySet<string>;
  /** Folded words printed without a capital. */
  lower: ReadonlySet<string>;
};

/** Reads the casing of every word of a document. */
export function casing(passages: Iterable<readonly Token[]>): Casing {
  const capital = new Set<string>();
  const lower = new Set<string>();
  for (const tokens of passages) {
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      if (!token.capital) lower.add(token.form);
      else if (!token.initial) capital.add(token.form);
    }
  }
  return { capital, lower };
}

/** `Russian-held`: an adjective, whatever its capital. */
export const HYPHENATED = /^\p{Lu}[\p{L}.]+-\p{Ll}/u;

/** True for a token that may stand in a name. */
export function mayName(token: Token | undefined, next: Token | undefined, known: Casing): boolean {
  if (token?.kind !== 'word' || !token.capital) return false;
  if (HYPHENATED.test(token.text)) return false;
  const form = token.form.replace(/\.$/, '');
  if (CALENDAR.has(form) && form !== 'may' && form !== 'april' && form !== 'june') return false;
  if (HONORIFICS.has(form) || PEOPLE.has(form)) return true;
  const shout = token.text.length > 1 && token.text === token.text.toUpperCase();
  if (!token.initial) return shout || !(isFunctionWord(form) || ADVERBS.has(form));
  if (shout && next?.kind === 'word' && next.text !== next.text.toUpperCase()) return true;
  if (isFunctionWord(form) || ADVERBS.has(form) || TIMES.has(form)) return false;
  if (known.capital.has(token.form)) return true;
  if (known.lower.has(token.form) || CUES.has(form) || /(?:ly|ing)$/.test(form)) return false;
  return (
    next?.kind === 'word' &&
    (next.capital || CUES.has(next.form) || AUXILIARIES.has(next.form) || isPossessive(next))
  );
}

/** Index after the run of name tokens that starts at `at`, particles and `of` inside it included. */
export function nameEnd(tokens: readonly Token[], at: number, known: Casing): number {
  let end = at;
  while (mayName(tokens[end], tokens[end + 1], known)) {
    end++;
    const joint = tokens[end];
    const beyond = tokens[end + 1];
    if (joint?.kind !== 'word' || joint.capital) continue;
    if (PARTICLES.has(joint.form) && beyond?.capital && mayName(beyond, tokens[end + 2], known))
      end++;
    else if (joint.form === 'of' && beyond?.capital) {
      const head = tokens[end - 1]?.form ?? '';
      if (PEOPLE.has(head) || BODIES.has(head)) end++;
    }
  }
  return end;
}
