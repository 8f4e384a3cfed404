import { initialSound, soundsOf } from './distance.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Identity } from './identity.ts';
import type { Name } from './names.ts';

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

/** How the names begin that a given name may be a form of: `bob` with b and r. */
const INITIALS: ReadonlyMap<string, ReadonlySet<string>> = GIVEN_NAMES.reduce((all, group) => {
  for (const name of group) {
    const known = all.get(name) ?? new Set<string>();
    for (const other of group) known.add(initialSound(other));
    all.set(name, known);
  }
  return all;
}, new Map<string, Set<string>>());

const initialsOf = (given: string): ReadonlySet<string> =>
  INITIALS.get(given) ?? new Set([initialSound(given)]);

/** What a name is found by: as a full name, any token of which may be left out elsewhere, and word by word. */
type Keys = { full: readonly string[]; short: readonly string[] };

/** Keys by some sound of words: of a name, and of one word. */
type Keying = { ofName: (name: Name) => Keys; ofWord: (word: string) => string };

/** So many names have their keys kept: the same ones come again and again. */
const KEPT = 50_000;

/** The keys by a sound. */
const keysBy = (soundOf: (word: string) => string): Keying => {
  const known = new Map<Name, Keys>();
  const ofWord = (word: string): string => ` ${soundOf(word)}`;
  const ofName = (name: Name): Keys => {
    const found = known.get(name);
    if (found) return found;
    const sounds = name.tokens.map(soundOf);
    const full = name.tokens
      .slice(0, -1)
      .flatMap((given) =>
        [...initialsOf(given)].flatMap((initial) =>
          sounds.slice(1).map((surname) => `${initial} ${surname}`),
        ),
      );
    const keys = { full, short: name.tokens.map(ofWord) };
    if (known.size >= KEPT) known.clear();
    known.set(name, keys);
    return keys;
  };
  return { ofName, ofWord };
};

/** What names are found by: what their words begin with, or how the last of them sound throughout. */
const BEGINNING = keysBy(initialSound);
const SOUND = keysBy(soundsOf);

const isFull = ({ names }: Identity): boolean => names.some(({ tokens }) => tokens.length > 1);

/** An index of identities by one kind of key. */
const indexBy = ({ ofName, ofWord }: Keying) => {
  const holders = new Map<string, Set<Identity>>();
  const hold = (identity: Identity, keys: readonly string[]): void => {
    for (const key of keys) {
      const known = holders.get(key);
      if (known) known.add(identity);
      else holders.set(key, new Set([identity]));
    }
  };
  /** The keys of the words that an article ties to a person. */
  const shortForms = ({ shortForms: forms }: Identity): string[] =>
    [...forms].flatMap((form) => form.split(' ').map(ofWord));
  return {
    add: (identity: Identity) => {
      for (const name of identity.names) hold(identity, ofName(name).full);
      for (const name of identity.names) hold(identity, ofName(name).short);
      hold(identity, shortForms(identity));
    },
    find: (identity: Identity): Set<Identity> => {
      const found = new Set<Identity>();
      const take = (keys: readonly string[]): void => {
        for (const key of keys) for (const holder of holders.get(key) ?? []) found.add(holder);
      };
      const kind = isFull(identity) ? 'full' : 'short';
      for (const name of identity.names) take(ofName(name)[kind]);
      if (kind === 'short') take(shortForms(identity));
      return found;
    },
  };
};

/** An index of some identities; one that takes others in is to be added again. */
export const nameIndex = (identities: readonly Identity[] = []): NameIndex => {
  const byBeginning = indexBy(BEGINNING);
  const known = new Set<Identity>();
  let bySound: ReturnType<typeof indexBy> | null = null;
  const add = (identity: Identity) => {
    byBeginning.add(identity);
    bySound?.add(identity);
    known.add(identity);
  };
  identities.forEach(add);
  return {
    add,
    near: (identity) => {
      const found = byBeginning.find(identity);
      if (found.size <= COMPARED) return [...found];
      if (!bySound) {
        // Few sets of names are so large.
        bySound = indexBy(SOUND);
        known.forEach(bySound.add);
      }
      return [...bySound.find(identity)].slice(0, COMPARED);
    },
  };
};
