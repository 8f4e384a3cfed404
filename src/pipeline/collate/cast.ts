import type { Person, Speaker } from '../model/index.ts';
import { words } from '../text/words.ts';
import { described, surnameVariants, type Named } from './canonical.ts';
import { stem } from '../text/stem.ts';

/** The people whom articles name, by where they are named and by id. */
export type Cast = {
  /** The person that an article's entity is. */
  personOf: (article: string, entity: number | null) => Pick<Person, 'id'> | null;
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

const NONE: ReadonlySet<string> = new Set();

/** Stems of some texts about each person, by the person's id. */
const stemsOf = (
  people: ReadonlyMap<string, Named>,
  texts: (person: ReturnType<typeof described>) => readonly string[],
): Cast['nameStems'] => {
  const found = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const person = people.get(id ?? '');
    if (!person) return NONE;
    // Of all who are named only some ever speak.
    const known = found.get(person.id);
    if (known) return known;
    const stems = new Set(
      texts(described(person)).flatMap((text) => words(text).map((w) => stem(w.form))),
    );
    found.set(person.id, stems);
    return stems;
  };
};

/** The cast of all articles, and everyone in it, by id. */
export type WholeCast = Cast & {
  people: readonly Named[];
  /** What is known of some of them, by their ids. */
  described: (ids: ReadonlySet<string>) => ReturnType<typeof described>[];
};

/** Looks people up. */
export const castOf = (people: readonly Named[]): WholeCast => {
  const mentioned = new Map<string, Named[]>();
  for (const person of people)
    for (const { article, index } of person.identity.mentions) {
      const own = mentioned.get(article) ?? [];
      if (own.length === 0) mentioned.set(article, own);
      own[index] = person;
    }
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    people,
    described: (ids) => people.filter(({ id }) => ids.has(id)).map(described),
    personOf: (article, entity) =>
      entity === null ? null : (mentioned.get(article)?.[entity] ?? null),
    speaker: (id) => {
      const person = byId.get(id ?? '');
      return person ? { person: person.id, name: person.name } : null;
    },
    kindOf: (id) => byId.get(id ?? '')?.identity.kind ?? null,
    nameStems: stemsOf(byId, ({ spellings }) => spellings.map(({ text }) => text)),
    roleStems: stemsOf(byId, ({ roles }) => roles),
    variants: surnameVariants(people),
  };
};
