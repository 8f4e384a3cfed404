import type { Person } from '../model/index.ts';
import { slug } from '../text/fold.ts';
import { by, byCodeUnit, inOrder } from '../text/order.ts';
import { fullness, readName, similarSurnames } from './names.ts';
import type { Identity } from './identity.ts';

/** Someone under a permanent id, the name they go by, and where the articles mention them. */
export type Named = { id: string; name: string; identity: Identity };

/** Every text of a list with the articles that print it, most widely printed first. */
const printed = (pairs: readonly (readonly [text: string, article: string])[]) => {
  const [first] = pairs;
  // Most people are named once.
  if (first && pairs.length === 1) return [{ text: first[0], articles: [first[1]], count: 1 }];
  return [...Map.groupBy(pairs, ([text]) => text)]
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
};

/**
 * The name a person goes by: the editor's; else of the names printed one with given name and
 * surname before one with an initial before one word, then the most widely printed.
 */
const nameOf = ({ kind, mentions, entry }: Identity): string => {
  if (entry) return entry.name;
  const [mention] = mentions;
  if (mention && mentions.every(({ entity }) => entity.name === mention.entity.name))
    return mention.entity.name;
  const names = printed(mentions.map(({ entity, article }) => [entity.name, article]));
  if (kind !== 'person' || names.length < 2) return names[0]?.text ?? '';
  const [best] = names
    .map(({ text }) => ({ text, full: fullness(readName(text)) }))
    .toSorted(by(({ full }) => -full));
  return best?.text ?? '';
};

/** The spellings of a name, most widely printed first. */
const spellingsOf = ({ mentions }: Identity): Person['spellings'] =>
  printed(
    mentions.flatMap(({ entity, article }) =>
      [...new Set([entity.name, ...entity.spellings])].map((text) => [text, article] as const),
    ),
  ).map(({ text, articles }) => ({ text, articles }));

/** Everything known of someone but the utterances. Most who are named never speak, and nobody asks. */
export const described = ({ id, name, identity }: Named): Omit<Person, 'utterances'> => {
  const { mentions, entry, kind } = identity;
  const roles = printed(
    mentions.flatMap(({ entity, article }) => entity.roles.map((role) => [role, article] as const)),
  ).map(({ text }) => text);
  return {
    id,
    name,
    kind,
    spellings: spellingsOf(identity),
    roles: [...new Set([...(entry?.roles ?? []), ...roles])],
  };
};

/** Of those whose names share an address, the most widely printed first. */
const numbered = (namesakes: readonly Named[]): Named[] =>
  namesakes.length === 1
    ? [...namesakes]
    : namesakes
        .map((named) => ({ named, first: spellingsOf(named.identity)[0] }))
        .toSorted(
          inOrder(
            (a, b) => (b.first?.articles.length ?? 0) - (a.first?.articles.length ?? 0),
            by(({ first }) => first?.articles[0] ?? ''),
            by(({ named }) => named.name),
          ),
        )
        .map(({ named }, i) => (i === 0 ? named : { ...named, id: `${named.id}-${i + 1}` }));

/** The identities as people with permanent ids, by id. Names that share an address are numbered. */
export const nameThem = (identities: readonly Identity[]): Named[] => {
  const named = identities.map((identity): Named => {
    const name = nameOf(identity);
    return { id: slug(name).replace(/-+/g, '-') || 'unnamed', name, identity };
  });
  return [...Map.groupBy(named, ({ id }) => id)]
    .sort(by(([id]) => id))
    .flatMap(([, namesakes]) => numbered(namesakes));
};

/**
 * For comparing words: every folded spelling of a surname and the one that its bearer goes by. A
 * spelling that is someone's own name is left alone.
 */
export const surnameVariants = (named: readonly Named[]): Map<string, string> => {
  const persons = named.filter(({ identity }) => identity.kind === 'person');
  const surname = (text: string) => readName(text).tokens.at(-1) ?? '';
  const own = new Set(persons.map(({ name }) => surname(name)));
  const variants = new Map<string, string>();
  for (const { name, identity } of persons) {
    const canonical = surname(name);
    const seen = new Set([name]);
    const see = (text: string): void => {
      if (seen.has(text)) return;
      seen.add(text);
      const variant = surname(text);
      if (!own.has(variant) && !variants.has(variant) && similarSurnames(variant, canonical))
        variants.set(variant, canonical);
    };
    for (const { entity } of identity.mentions) {
      see(entity.name);
      entity.spellings.forEach(see);
    }
  }
  return variants;
};
