import { fold } from '../text/fold.ts';
import { DETERMINERS, POSSESSIVES } from './lexicon/grammar.ts';
import { ADJECTIVES, PLACES } from './lexicon/places.ts';
import { HEADS, PEOPLE } from './lexicon/roles.ts';

/** Words of one meaning in two spellings or forms. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defence: 'defense',
    labour: 'labor',
    us: 'american',
    'u.s': 'american',
    uk: 'british',
    'u.k': 'british',
  }),
);

/** Words that make another office of the one they stand before. */
const RANKS: readonly string[] = ['vice', 'deputy', 'former', 'acting', 'prime', 'assistant'];

const isNational = (word: string): boolean => ADJECTIVES.has(word) || PLACES.has(word);

/** A description's words, folded, in one spelling, without grammar: `the defence chief` → defense, chief. */
export const roleWords = (role: string): string[] =>
  fold(role)
    .split(/[^\p{L}.-]+/u)
    .map((word) => word.replace(/\.$/, ''))
    .map((word) => SAME.get(word) ?? word)
    .filter((word) => word.length > 1 && word !== 'of' && word !== 'for')
    .filter((word) => !DETERMINERS.has(word) && !POSSESSIVES.has(word));

/** How well a description fits a role printed with a name, both as roleWords; 0 for not at all. */
export function roleFit(wanted: readonly string[], role: readonly string[]): number {
  const heads = wanted.filter((word) => PEOPLE.has(word));
  const rest = wanted.filter((word) => !PEOPLE.has(word));
  const common = rest.filter((word) => role.includes(word));
  const sharedHead = heads.some((word) => role.includes(word));
  // `Defense chief` is the defense secretary; `US president` is not the US secretary.
  const bothLead = [heads, role].every((list) => list.some((word) => HEADS.has(word)));
  const portfolio = common.some((word) => !isNational(word));
  if (!sharedHead && !(bothLead && portfolio)) return 0;
  if (RANKS.some((rank) => wanted.includes(rank) !== role.includes(rank))) return 0;
  const nation = rest.find(isNational);
  const other = role.find(isNational);
  if (nation !== undefined && other !== undefined && nation !== other) return 0;
  const missing = rest.filter((word) => !role.includes(word) && word !== nation).length;
  return (sharedHead ? 2 : 1) + common.length - missing * 0.75;
}

/** A fit below this is too weak to say who is meant. */
const LEAST = 0.5;

/** So many roles are compared with one description, the latest printed first: keeps it linear. */
const MOST = 40;

/** The roles of a document's people, found by the nouns in them. */
export class RoleIndex {
  private readonly byHead = new Map<string, { who: number; words: string[] }[]>();
  private readonly seen = new Set<string>();

  /** Notes that a member was described so. */
  add(who: number, role: string): void {
    const words = roleWords(role);
    const key = `${who} ${words.join(' ')}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    for (const head of this.headsOf(words)) {
      const list = this.byHead.get(head);
      if (list) list.push({ who, words });
      else this.byHead.set(head, [{ who, words }]);
    }
  }

  /** Everyone whom a description fits, with how well. */
  find(description: string): { who: number; fit: number }[] {
    const wanted = roleWords(description);
    const known = this.headsOf(wanted).flatMap((head) =>
      (this.byHead.get(head) ?? []).slice(-MOST),
    );
    return known
      .map(({ who, words }) => ({ who, fit: roleFit(wanted, words) }))
      .filter(({ fit }) => fit > LEAST);
  }

  private headsOf(words: readonly string[]): string[] {
    const heads = words.filter((word) => PEOPLE.has(word)).slice(0, 4);
    return heads.some((word) => HEADS.has(word)) ? [...heads, 'head of'] : heads;
  }
}
