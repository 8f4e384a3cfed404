import { absorb, agree, byFame, type Identity } from './identity.ts';
import { fullness, sameName, skeleton, type Name } from './names.ts';
import { only } from './settle.ts';

/** Keys under which an identity meets others of other topics; none for a surname alone. */
const skeletons = ({ names, entry }: Identity): Set<string> => {
  const keys = new Set<string>();
  if (entry) keys.add(`entry ${entry.name}`);
  for (const name of names) if (fullness(name) === 2) keys.add(skeleton(name));
  return keys;
};

/**
 * Surnames that stand alone in their topic join the only full name of other topics that bears them
 * and shares a word of its description (`President`): never by the surname alone.
 */
export const byRole = (identities: readonly Identity[]): Identity[] => {
  const full = bySurnameAndRole(identities);
  const found = identities.map((identity) => {
    const [name] = isNamed(identity.names) ? [] : identity.names;
    const candidates = name ? full(name, identity.roles) : [];
    return { identity, person: only(candidates.filter((other) => agree(identity, other))) };
  });
  for (const { identity, person } of found) if (person) absorb(person, identity);
  return found.flatMap(({ identity, person }) => (person ? [] : [identity]));
};

/** Finds the people with a full name who bear a surname and share a word of a description, in their order. */
const bySurnameAndRole = (identities: readonly Identity[]) => {
  const places = new Map<string, number[]>();
  const key = ({ tokens }: Name, word: string): string => `${tokens.at(-1) ?? ''} ${word}`;
  for (const [place, { kind, names, roles }] of identities.entries()) {
    const [name] = kind === 'person' && isNamed(names) ? names : [];
    if (!name) continue;
    for (const word of roles) {
      const known = places.get(key(name, word));
      if (known) known.push(place);
      else places.set(key(name, word), [place]);
    }
  }
  return (name: Name, roles: ReadonlySet<string>): Identity[] => {
    const found = new Set([...roles].flatMap((word) => places.get(key(name, word)) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((place) => identities[place] ?? []);
  };
};

const isNamed = (names: readonly Name[]): boolean => names.some((name) => fullness(name) > 0);

/** Whether an editor says so, or one of the full names of each is the other's. */
const isNamesake = (a: Identity, b: Identity): boolean =>
  (a.entry !== null && a.entry === b.entry) ||
  a.names.some((name) => b.names.some((other) => fullness(name) === 2 && sameName(name, other)));

/** One identity for people of several topics whose full names are equal. */
export const acrossTopics = (identities: readonly Identity[]): Identity[] => {
  const known = new Map<string, Identity[]>();
  const namesakeOf = (identity: Identity, keys: Iterable<string>): Identity | undefined => {
    for (const key of keys) {
      const found = known
        .get(key)
        ?.find((candidate) => agree(identity, candidate) && isNamesake(identity, candidate));
      if (found) return found;
    }
    return undefined;
  };
  const result: Identity[] = [];
  for (const identity of byFame(identities)) {
    const keys = skeletons(identity);
    const other = namesakeOf(identity, keys);
    if (other) absorb(other, identity);
    else result.push(identity);
    const one = other ?? identity;
    for (const key of keys) {
      const own = known.get(key);
      if (!own) known.set(key, [one]);
      else if (!own.includes(one)) own.push(one);
    }
  }
  return result;
};
