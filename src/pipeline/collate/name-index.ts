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

/** What names are found by: what they begin with, or how the last of them sounds throughout. */
type Key = (given: string, name: string) => string;
const beginning: Key = (given, name) => `${given} ${initialSound(name)}`;
const sound: Key = (given, name) => `${given} ${soundsOf(name)}`;

/** The keys of the full names, any token of which may be left out elsewhere. */
const fullKeys = ({ names }: Identity, key: Key): string[] =>
  [...names.values()].flatMap(({ tokens }) =>
    tokens
      .slice(0, -1)
      .flatMap((given) =>
        [...initialsOf(given)].flatMap((initial) =>
          tokens.slice(1).map((surname) => key(initial, surname)),
        ),
      ),
  );

const isFull = ({ names }: Identity): boolean =>
  [...names.values()].some(({ tokens }) => tokens.length > 1);

/** The keys of the words that may stand alone for a person. */
const shortKeys = ({ names, shortForms }: Identity, key: Key): string[] => [
  ...[...names.values()].flatMap(({ tokens }) => tokens.map((token) => key('', token))),
  ...[...shortForms].flatMap((form) => form.split(' ').map((token) => key('', token))),
];

/** An index of identities by one kind of key. */
const indexBy = (key: Key) => {
  const holders = new Map<string, Set<Identity>>();
  return {
    add: (identity: Identity) => {
      for (const one of [...fullKeys(identity, key), ...shortKeys(identity, key)]) {
        const known = holders.get(one);
        if (known) known.add(identity);
        else holders.set(one, new Set([identity]));
      }
    },
    find: (identity: Identity): Set<Identity> => {
      const keys = isFull(identity) ? fullKeys(identity, key) : shortKeys(identity, key);
      return new Set(keys.flatMap((one) => [...(holders.get(one) ?? [])]));
    },
  };
};

/** An index of some identities; one that takes others in is to be added again. */
export const nameIndex = (identities: readonly Identity[] = []): NameIndex => {
  const byBeginning = indexBy(beginning);
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
        bySound = indexBy(sound);
        known.forEach(bySound.add);
      }
      return [...bySound.find(identity)].slice(0, COMPARED);
    },
  };
};
