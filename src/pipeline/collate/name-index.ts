import { initialSound } from './distance.ts';
import type { Identity } from './identity.ts';

/** Finds the identities that a name could belong to, without comparing it with all. */
export type NameIndex = {
  add: (identity: Identity) => void;
  /** Those with a word that begins as one of the name's words after the given name does. */
  near: (identity: Identity) => Identity[];
};

/** Every word of the names of an identity, and of their short forms. */
const wordsOf = ({ names, shortForms }: Identity): string[] => [
  ...[...names.values()].flatMap(({ tokens }) => tokens),
  ...[...shortForms].flatMap((form) => form.split(' ')),
];

const surnamesOf = ({ names }: Identity): string[] =>
  [...names.values()].flatMap(({ tokens }) => (tokens.length > 1 ? tokens.slice(1) : tokens));

/** An index of some identities; one that takes others in is to be added again. */
export const nameIndex = (identities: readonly Identity[] = []): NameIndex => {
  const bySound = new Map<string, Set<Identity>>();
  const add = (identity: Identity) => {
    for (const word of wordsOf(identity)) {
      const sound = initialSound(word);
      bySound.set(sound, (bySound.get(sound) ?? new Set()).add(identity));
    }
  };
  identities.forEach(add);
  return {
    add,
    near: (identity) => {
      const sounds = new Set(surnamesOf(identity).map(initialSound));
      return [...new Set([...sounds].flatMap((sound) => [...(bySound.get(sound) ?? [])]))];
    },
  };
};
