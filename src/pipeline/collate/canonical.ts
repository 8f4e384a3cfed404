import type { Person } from '../model/index.ts';
import { slug } from '../text/fold.ts';
import { by, byCodeUnit, inOrder } from '../text/order.ts';
import { fullness, readName, similarSurnames } from './names.ts';
import type { Identity } from './identity.ts';

/** A person with everything but the utterances, and where the articles mention them. */
export type Named = { person: Omit<Person, 'utterances'>; identity: Identity };

/** Every text of a list with the articles that print it, most widely printed first. */
const printed = (pairs: readonly (readonly [text: string, article: string])[]) =>
  [...Map.groupBy(pairs, ([text]) => text)]
    .map(([text, group]) => ({
      text,
      articles: [...new Set(group.map(([, article]) => article))].toSorted(byCodeUnit),
      count: group.length,
    }))
    .toSorted(
      inOrder(
        (a, b) => b.articles.length - a.articles.length,
        (a, b) => b.count - a.count,
        by(({ text }) => text),
      ),
    );

/**
 * The name a person goes by: the editor's; else of the names printed one with given name and
 * surname before one with an initial before one word, then the most widely printed.
 */
const nameOf = ({ kind, mentions, entry }: Identity): string => {
  if (entry) return entry.name;
  const names = printed(mentions.map(({ entity, article }) => [entity.name, article]));
  if (kind !== 'person' || names.length < 2) return names[0]?.text ?? '';
  const [best] = names
    .map(({ text }) => ({ text, full: fullness(readName(text)) }))
    .toSorted(by(({ full }) => -full));
  return best?.text ?? '';
};

/** The identities as people with permanent ids, by id. Names that share an address are numbered. */
export const nameThem = (identities: readonly Identity[]): Named[] => {
  const named = identities.map((identity): Named => {
    const { mentions, entry, kind } = identity;
    const name = nameOf(identity);
    const spellings = printed(
      mentions.flatMap(({ entity, article }) =>
        [...new Set([entity.name, ...entity.spellings])].map((text) => [text, article] as const),
      ),
    ).map(({ text, articles }) => ({ text, articles }));
    const roles = printed(
      mentions.flatMap(({ entity, article }) =>
        entity.roles.map((role) => [role, article] as const),
      ),
    ).map(({ text }) => text);
    return {
      identity,
      person: {
        id: slug(name).replace(/-+/g, '-') || 'unnamed',
        name,
        kind,
        spellings,
        roles: [...new Set([...(entry?.roles ?? []), ...roles])],
      },
    };
  });
  const taken = new Map<string, number>();
  return named
    .toSorted(
      inOrder(
        by(({ person }) => person.id),
        (a, b) =>
          (b.person.spellings[0]?.articles.length ?? 0) -
          (a.person.spellings[0]?.articles.length ?? 0),
        by(({ person }) => person.spellings[0]?.articles[0] ?? ''),
        by(({ person }) => person.name),
      ),
    )
    .map(({ person, identity }) => {
      const count = (taken.get(person.id) ?? 0) + 1;
      taken.set(person.id, count);
      return {
        identity,
        person: { ...person, id: count > 1 ? `${person.id}-${count}` : person.id },
      };
    });
};

/**
 * For comparing words: every folded spelling of a surname and the one that its bearer goes by. A
 * spelling that is someone's own name is left alone.
 */
export const surnameVariants = (named: readonly Named[]): Map<string, string> => {
  const persons = named.filter(({ person }) => person.kind === 'person');
  const surname = (text: string) => readName(text).tokens.at(-1) ?? '';
  const own = new Set(persons.map(({ person }) => surname(person.name)));
  const variants = new Map<string, string>();
  for (const { person } of persons) {
    const canonical = surname(person.name);
    for (const { text } of person.spellings) {
      const variant = surname(text);
      if (!own.has(variant) && !variants.has(variant) && similarSurnames(variant, canonical))
        variants.set(variant, canonical);
    }
  }
  return variants;
};
