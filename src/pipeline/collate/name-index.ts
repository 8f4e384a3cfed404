import { initialSound, soundsOf } from './distance.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Identity } from './identity.ts';

/**
 * People who could bear a name that are compared at most. Where more names begin alike, only those that
 * sound alike throughout are, the best known first: a thousand bearers of one surname are a list, not the news.
 */
const COMPARED = 200;

/** Finds the identities that a name could belong to, without comparing it with all. */
export type NameIndex = {
  add: (identity: Identity) => void;
  /** Those whose given name and surname, or single name, begin as this one's do. */
  near: (identity: Identity) => Identity[];
};

/** How a given name and its short forms begin: `Bob`, `Robert`. */
const initialsOf = (given: string): Set<string> =>
  new Set(
    [given, ...GIVEN_NAMES.flatMap((group) => (group.has(given) ? [...group] : []))].map(
      initialSound,
    ),
  );

/** What a person is found by: what names begin with, and how their last part sounds throughout. */
type Keys = { begin: Set<string>; sound: Set<string> };

const add = ({ begin, sound }: Keys, given: string, name: string): void => {
  begin.add(`${given} ${initialSound(name)}`);
  sound.add(`${given} ${soundsOf(name)}`);
};

/** The keys of the full names, any token of which may be left out elsewhere. */
const fullKeys = ({ names }: Identity): Keys => {
  const keys: Keys = { begin: new Set(), sound: new Set() };
  for (const { tokens } of names.values())
    for (const given of tokens.slice(0, -1))
      for (const initial of initialsOf(given))
        for (const surname of tokens.slice(1)) add(keys, initial, surname);
  return keys;
};

const isFull = ({ names }: Identity): boolean =>
  [...names.values()].some(({ tokens }) => tokens.length > 1);

/** The keys of words that may stand alone for the person. */
const shortKeys = ({ names, shortForms }: Identity, full: boolean): Keys => {
  const keys: Keys = { begin: new Set(), sound: new Set() };
  for (const { tokens } of names.values())
    for (const token of tokens.length > 1 && !full ? tokens.slice(1) : tokens) add(keys, '', token);
  if (full)
    for (const form of shortForms) for (const token of form.split(' ')) add(keys, '', token);
  return keys;
};

/** An index of some identities; one that takes others in is to be added again. */
export const nameIndex = (identities: readonly Identity[] = []): NameIndex => {
  const byBeginning = new Map<string, Set<Identity>>();
  const bySound = new Map<string, Set<Identity>>();
  const note = (index: Map<string, Set<Identity>>, keys: ReadonlySet<string>, who: Identity) => {
    for (const key of keys) {
      const known = index.get(key);
      if (known) known.add(who);
      else index.set(key, new Set([who]));
    }
  };
  const find = (index: Map<string, Set<Identity>>, keys: ReadonlySet<string>): Set<Identity> =>
    new Set([...keys].flatMap((key) => [...(index.get(key) ?? [])]));
  const addTo = (identity: Identity) => {
    for (const { begin, sound } of [fullKeys(identity), shortKeys(identity, true)]) {
      note(byBeginning, begin, identity);
      note(bySound, sound, identity);
    }
  };
  identities.forEach(addTo);
  return {
    add: addTo,
    near: (identity) => {
      const { begin, sound } = isFull(identity) ? fullKeys(identity) : shortKeys(identity, false);
      const found = find(byBeginning, begin);
      return [...(found.size > COMPARED ? find(bySound, sound) : found)].slice(0, COMPARED);
    },
  };
};
