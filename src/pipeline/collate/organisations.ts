import { fold } from '../text/fold.ts';
import type { Mention } from './identity.ts';

/** Words of a name that no initial stands for. */
const SMALL = new Set('of the and for on in to at de la'.split(' '));

/** The name without article, case and punctuation: `U.N.` and `UN` are one. */
const plainKey = (name: string): string =>
  fold(name)
    .replace(/\.(?=\p{L}(?:\.|$|\s))/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** The initials of a name of three words or more, null for a shorter one. */
const initialsOf = (key: string): string | null => {
  const initials = key.split(' ').flatMap((word) => (SMALL.has(word) ? [] : [word.charAt(0)]));
  return initials.length > 2 ? initials.join('') : null;
};

/** Whether a name is printed as initials: `WHO`, `W.H.O.`. */
const isInitials = (name: string): boolean => /^(?:\p{Lu}\.?){3,6}$/u.test(name);

/** The only element of a set, null where there are none or several. */
const single = <T>(set: ReadonlySet<T> | undefined): T | null => {
  const [first, ...others] = set ?? [];
  return first === undefined || others.length > 0 ? null : first;
};

/**
 * What mentions of one organisation share: its name, or where initials are printed the only full name with
 * these initials in the story; in stories without any, the only one that other stories print beside them.
 */
export const organisationKeys = (mentions: readonly Mention[]): ((mention: Mention) => string) => {
  const full = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, at: string, key: string) =>
    map.set(at, (map.get(at) ?? new Set()).add(key));
  for (const { entity, story } of mentions) {
    const key = plainKey(entity.name);
    const initials = initialsOf(key);
    if (initials !== null) note(full, `${story} ${initials}`, key);
  }
  const known = new Map<string, Set<string>>();
  for (const { entity, story } of mentions) {
    if (!isInitials(entity.name)) continue;
    const initials = plainKey(entity.name);
    for (const key of full.get(`${story} ${initials}`) ?? []) note(known, initials, key);
  }
  return ({ entity, story }) => {
    const key = plainKey(entity.name);
    if (!isInitials(entity.name)) return key;
    const here = full.get(`${story} ${key}`);
    return (here ? single(here) : single(known.get(key))) ?? key;
  };
};
