import { fold } from '../text/fold.ts';
import type { Mention } from './identity.ts';

/** Words of a name that no initial stands for. */
const SMALL = new Set('of the and for on in to at de la'.split(' '));

/** The name without article, case and punctuation: `U.N.` and `UN` are one. */
const plain = (name: string): string =>
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

/** Share of the stories that print initials in which the full name must stand, before they are one everywhere. */
const EXPLAINED = 0.25;

/**
 * What mentions of one organisation share: its name. Initials are one with the only full name that stories print
 * beside them, if these are enough (many know the initials only of another body); where
 * stories print several, with that of the mention's own story.
 */
export const organisationKeys = (mentions: readonly Mention[]): ((mention: Mention) => string) => {
  const plainKeys = new Map<string, string>();
  const plainKey = (name: string): string => {
    const key = plainKeys.get(name) ?? plain(name);
    plainKeys.set(name, key);
    return key;
  };
  const note = (map: Map<string, Set<string>>, at: string, item: string) =>
    map.set(at, (map.get(at) ?? new Set<string>()).add(item));
  const fullIn = new Map<string, Set<string>>();
  const storiesOf = new Map<string, Set<string>>();
  for (const { entity, story } of mentions) {
    const key = plainKey(entity.name);
    const initials = initialsOf(key);
    if (isInitials(entity.name)) note(storiesOf, key, story);
    else if (initials !== null) note(fullIn, `${story} ${initials}`, key);
  }
  const everywhere = new Map<string, string>();
  const several = new Set<string>();
  for (const [initials, stories] of storiesOf) {
    const full = new Set<string>();
    let explained = 0;
    for (const story of stories) {
      const here = fullIn.get(`${story} ${initials}`) ?? new Set();
      for (const key of here) full.add(key);
      if (here.size > 0) explained++;
    }
    const only = single(full);
    if (full.size > 1) several.add(initials);
    else if (only !== null && explained >= EXPLAINED * stories.size) everywhere.set(initials, only);
  }
  return ({ entity, story }) => {
    const key = plainKey(entity.name);
    if (!isInitials(entity.name)) return key;
    const here = several.has(key) ? single(fullIn.get(`${story} ${key}`)) : everywhere.get(key);
    return here ?? key;
  };
};
