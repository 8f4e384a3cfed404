import { fold } from '../text/fold.ts';
import { DETERMINERS, POSSESSIVES } from './lexicon/grammar.ts';
import { FEMALE_NAMES, MALE_NAMES } from './lexicon/given-names.ts';
import { ADJECTIVES, PLACES } from './lexicon/places.ts';
import { BODIES, FEMALE, HONORIFICS, MALE, OFFICES, PEOPLE, PORTFOLIOS } from './lexicon/roles.ts';
import type { Mention } from './mentions.ts';
import { isPossessive, type Token } from './tokens.ts';

export type Gender = 'female' | 'male';

/** A mention taken apart: `US Secretary of Defense Jane Doe` is a role and a name. */
export type Named = {
  /** The name without titles, as printed; empty for a description (`the defence secretary`). */
  name: string;
  /** Its words, folded, without stops. */
  words: string[];
  /** Title or description as printed, without determiner and possessor; empty for a bare name. */
  role: string;
  kind: 'person' | 'organisation';
  gender: Gender | null;
  plural: boolean;
  /** The role holds a noun for people: it says what somebody is, not what something is like. */
  titled: boolean;
};

const bare = (form: string): string => form.replace(/[.'’]/g, '');

/** Index of the first token of the name proper among the run's tokens: after titles and offices. */
function nameStart(run: readonly Token[]): number {
  let start = 0;
  for (const [i, token] of run.entries()) {
    const form = bare(token.form);
    if (HONORIFICS.has(form) || PEOPLE.has(form)) {
      // `Prince`, `King` or `Justice` at the end is a surname.
      if (i === run.length - 1 && i > start && !OFFICES.has(form) && !token.form.endsWith('s'))
        break;
      start = i + 1;
      if (run[start]?.form === 'of' || run[start]?.form === 'for') {
        start++;
        if (run[start]?.form === 'the') start++;
        start++;
        while (PORTFOLIOS.has(run[start]?.form ?? '')) start++;
      }
    }
  }
  return Math.min(start || titleEnd(run), run.length);
}

/** `Lead Planner Jane Doe`, `Bürgermeisterin Jane Doe`: what stands before a given name is a title. */
function titleEnd(run: readonly Token[]): number {
  const isGiven = ({ form }: Token): boolean => MALE_NAMES.has(form) || FEMALE_NAMES.has(form);
  const given = run.findIndex((token, i) => i < run.length - 1 && isGiven(token));
  return given > 0 && run.slice(0, given).every(({ text }) => /^\p{Lu}\p{Ll}{3,}$/u.test(text))
    ? given
    : 0;
}

function genderOf(role: string, words: readonly string[]): Gender | null {
  for (const word of fold(role).split(/[^\p{L}-]+/u)) {
    if (FEMALE.has(word)) return 'female';
    if (MALE.has(word)) return 'male';
  }
  const [given = ''] = words;
  if (words.length < 2) return null;
  return FEMALE_NAMES.has(given) ? 'female' : MALE_NAMES.has(given) ? 'male' : null;
}

/** True where the name's words are those of a body or a place, not of a person. */
function isOrganisation(
  words: readonly string[],
  tokens: readonly Token[],
  article: boolean,
): boolean {
  const last = words.at(-1) ?? '';
  const [only] = tokens;
  if (BODIES.has(last) || PLACES.has(words.join(' '))) return true;
  if (words.some((word) => word === 'of' || word === '&')) return true;
  if (tokens.length > 1)
    return article && !MALE_NAMES.has(words[0] ?? '') && !FEMALE_NAMES.has(words[0] ?? '');
  if (article || !only) return true;
  return (
    PLACES.has(last) ||
    (/^[\p{Lu}.&\d]{2,6}$/u.test(only.text) && /\p{Lu}.*\p{Lu}/u.test(only.text))
  );
}

/** Takes a noun phrase apart into role and name. */
export function takeApart(text: string, tokens: readonly Token[], mention: Mention): Named {
  const all = tokens.slice(mention.first, mention.last + 1);
  const own = all.findLastIndex(isPossessive);
  const described = all
    .slice(own + 1)
    .filter(({ form }, i) => i > 0 || !(DETERMINERS.has(form) || POSSESSIVES.has(form)));
  const head = bare(all.at(-1)?.form ?? '');
  const plural =
    PEOPLE.has(head) &&
    (head.endsWith('s') || head.endsWith('men') || head === 'people' || head === 'police');
  const span = (part: readonly Token[]): string => {
    const [from] = part;
    const to = part.at(-1);
    return from && to ? text.slice(from.start, to.end) : '';
  };
  if (mention.type === 'name') {
    const run = tokens
      .slice(mention.from, mention.last + 1)
      .slice(Math.max(0, own + 1 - (mention.from - mention.first)));
    const at = nameStart(run);
    let proper = run.slice(at);
    let role = described.slice(0, described.length - proper.length);
    // `Russian President` before a name is a description even where no lower-case word stands.
    while (
      proper.length > 1 &&
      ADJECTIVES.has(proper[0]?.form ?? '') &&
      !BODIES.has(bare(proper.at(-1)?.form ?? ''))
    ) {
      role = [...role, ...proper.slice(0, 1)];
      proper = proper.slice(1);
    }
    const words = proper.map(({ form }) => bare(form));
    if (proper.length && !(proper.length === 1 && ADJECTIVES.has(words[0] ?? ''))) {
      const article = all[0]?.form === 'the' && !role.length;
      const organisation =
        !role.some(({ form }) => PEOPLE.has(bare(form)) || HONORIFICS.has(bare(form))) &&
        isOrganisation(words, proper, article);
      const title = span(role);
      return {
        name: span(proper),
        words,
        role: title,
        kind: organisation ? 'organisation' : 'person',
        gender: organisation ? null : genderOf(title, words),
        plural: false,
        titled: role.some(({ form }) => PEOPLE.has(bare(form)) || OFFICES.has(bare(form))),
      };
    }
  }
  const role = span(described);
  const organisation = BODIES.has(head) && !PEOPLE.has(head);
  const capital = described.some(({ capital: c, form }) => c && !PEOPLE.has(form));
  return {
    name: organisation && capital ? role : '',
    words: organisation && capital ? described.map(({ form }) => bare(form)) : [],
    role,
    kind: organisation ? 'organisation' : 'person',
    gender: genderOf(role, []),
    plural,
    titled: described.some(({ form }) => PEOPLE.has(bare(form))),
  };
}
