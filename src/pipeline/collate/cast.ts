import type { Person, Speaker } from '../model/index.ts';
import { words } from '../text/words.ts';
import { surnameVariants, type Named } from './canonical.ts';
import { stem } from '../text/stem.ts';

/** The people of all articles, by where they are named and by id. */
export type Cast = {
  people: readonly Named['person'][];
  /** The person that an article's entity is. */
  personOf: (article: string, entity: number | null) => Named['person'] | null;
  /** The person of an id, as utterances name a speaker. */
  speaker: (person: string | null) => Speaker | null;
  kindOf: (person: string | null) => Person['kind'] | null;
  /** Stems of the words in a person's names. */
  nameStems: (person: Person['id'] | undefined) => ReadonlySet<string>;
  /** Stems of the words in a person's descriptions. */
  roleStems: (person: Person['id'] | undefined) => ReadonlySet<string>;
  /** Folded spellings of surnames → the one that the person goes by. */
  variants: ReadonlyMap<string, string>;
};

/** Stems of some texts about each person, by the person's id. */
const stemsOf = (
  people: Cast['people'],
  texts: (person: Named['person']) => readonly string[],
): Cast['nameStems'] => {
  const all = new Map(
    people.map((person) => [
      person.id,
      new Set(texts(person).flatMap((text) => words(text).map(({ form }) => stem(form)))),
    ]),
  );
  return (person) => all.get(person ?? '') ?? new Set();
};

/** Looks people up. */
export const castOf = (named: readonly Named[]): Cast => {
  const mentioned = new Map(
    named.flatMap(({ person, identity }) =>
      identity.mentions.map(({ article, index }) => [`${article} ${index}`, person] as const),
    ),
  );
  const people = named.map(({ person }) => person);
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    people,
    personOf: (article, entity) =>
      entity === null ? null : (mentioned.get(`${article} ${entity}`) ?? null),
    speaker: (id) => {
      const person = byId.get(id ?? '');
      return person ? { person: person.id, name: person.name } : null;
    },
    kindOf: (id) => byId.get(id ?? '')?.kind ?? null,
    nameStems: stemsOf(people, ({ spellings }) => spellings.map(({ text }) => text)),
    roleStems: stemsOf(people, ({ roles }) => roles),
    variants: surnameVariants(named),
  };
};
