import { absorb, agree, identityOf, type Identity, type Mention } from './identity.ts';
import { nameIndex, type NameIndex } from './name-index.ts';
import { compatible, fullness, nameKey, standsFor, transliterated, type Name } from './names.ts';
import { groupedBy, only, settle, type Directory } from './settle.ts';

/**
 * The full name that a surname alone stands for: of those in the topic that it fits, the exact
 * spelling before a like one, the same story before another; null where that leaves two.
 */
const fullNameOf = (short: Identity, full: NameIndex): Identity | null => {
  const [mention] = short.mentions;
  if (!mention) return null;
  const { name, story } = mention;
  const key = nameKey(name);
  const fitting = full
    .near(short)
    .filter(
      (identity) =>
        (identity.shortForms.has(key) ||
          [...identity.names.values()].some((other) => standsFor(name, other))) &&
        agree(short, identity),
    );
  const exact = ({ names, shortForms }: Identity) =>
    shortForms.has(key) ||
    [...names.values()].some(({ tokens }) => tokens.at(-1) === name.tokens.at(-1));
  const near = ({ mentions }: Identity) => mentions.some((other) => other.story === story);
  const tiers = [
    fitting.filter((identity) => exact(identity) && near(identity)),
    fitting.filter(exact),
    fitting.filter(near),
    fitting,
  ];
  return only(tiers.find((tier) => tier.length > 0) ?? []);
};

/** Mentions of one surname as the people that they must at least be. */
const apart = (mentions: readonly Mention[]): Identity[] =>
  mentions.reduce<Identity[]>((people, mention) => {
    const identity = identityOf([mention], null);
    const known = people.find((person) => agree(person, identity));
    if (known) absorb(known, identity);
    else people.push(identity);
    return people;
  }, []);

/**
 * The people of one topic.
 * @param distinct surnames of which a `Jr` is another person (see sharedSurnames).
 */
export const peopleOf = (
  mentions: readonly Mention[],
  entryOf: Directory,
  distinct: ReadonlySet<string>,
): Identity[] => {
  const key = (mention: Mention) => entryOf(mention)?.name ?? nameKey(mention.name);
  const isFull = (mention: Mention) => entryOf(mention) !== null || fullness(mention.name) > 0;
  const one = (a: Name, b: Name) =>
    compatible(a, b) && (a.suffix === b.suffix || !distinct.has(a.tokens.at(-1) ?? ''));
  const full = settle(groupedBy(mentions.filter(isFull), key, entryOf), one);
  const index = nameIndex(full);
  // What a surname stands for depends on these facts alone, and a topic may print it by the thousand.
  const looked = new Map<string, { found: Identity | null }>();
  const found = mentions
    .filter((mention) => !isFull(mention))
    .map((mention) => {
      const short = identityOf([mention], null);
      const known = [nameKey(mention.name), mention.story, ...short.genders, ...short.nations];
      const person = looked.get(known.join('\n')) ?? { found: fullNameOf(short, index) };
      looked.set(known.join('\n'), person);
      return { mention, short, person: person.found };
    });
  // All are looked up before any is taken in: what one adds must not decide about the next.
  for (const { person, short } of found) if (person) absorb(person, short);
  const alone = found.flatMap(({ person, mention }) => (person ? [] : [mention]));
  const surnames = groupedBy(alone, key, entryOf).flatMap(({ mentions: group }) => apart(group));
  return [
    ...full,
    ...settle(surnames, (a, b) => transliterated(a.tokens.at(-1) ?? '', b.tokens.at(-1) ?? '')),
  ];
};

/**
 * Surnames that father and son bear in one article: `X` and `X Jr` are two people wherever they
 * are printed. For other surnames the suffix is only sometimes printed.
 */
export const sharedSurnames = (mentions: readonly Mention[]): Set<string> => {
  const result = new Set<string>();
  for (const group of Map.groupBy(mentions, ({ article }) => article).values())
    for (const { name: junior } of group) {
      if (junior.suffix === null) continue;
      const [given = ''] = junior.tokens;
      const surname = junior.tokens.at(-1) ?? '';
      const senior = group.some(
        ({ name }) =>
          name.suffix === null &&
          name.tokens.at(-1) === surname &&
          (junior.tokens.length === 1 || name.tokens[0] === given),
      );
      if (senior) result.add(surname);
    }
  return result;
};
