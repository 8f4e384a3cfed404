import { absorb, agree, identityOf, type Identity, type Mention } from './identity.ts';
import { nameIndex, type NameIndex } from './name-index.ts';
import { compatible, fullness, readName, standsFor, transliterated, type Name } from './names.ts';
import { shared } from './sets.ts';
import { groupedBy, LEADING, only, settle, type Directory } from './settle.ts';

/**
 * The full name that a surname alone stands for: of those in the topic that it fits, the exact
 * spelling before a like one, the same story before another; null where that leaves two.
 */
const fullNameOf = (short: Identity, full: NameIndex, renown: Renown): Identity | null => {
  const [mention] = short.mentions;
  if (!mention) return null;
  const { name, story } = mention;
  const key = name.key;
  const fitting = full
    .near(short)
    .filter(
      (identity) =>
        (identity.shortForms.has(key) || identity.names.some((other) => standsFor(name, other))) &&
        agree(short, identity),
    );
  if (fitting.length === 0) return null;
  const exact = ({ names, shortForms }: Identity) =>
    shortForms.has(key) || names.some(({ tokens }) => tokens.at(-1) === name.tokens.at(-1));
  const near = ({ mentions }: Identity) => mentions.some((other) => other.story === story);
  const tiers = [
    fitting.filter((identity) => exact(identity) && near(identity)),
    fitting.filter(exact),
    fitting.filter(near),
    fitting,
  ];
  const person = only(tiers.find((tier) => tier.length > 0) ?? []);
  return person && overshadowed(short, person, renown) ? null : person;
};

/**
 * Whether a surname more likely means someone else, whom many more of all articles name: `the President` by
 * his surname is not his wife because she alone is named in full here. A description in common settles it.
 */
const overshadowed = (short: Identity, person: Identity, renown: Renown): boolean => {
  const { names } = person;
  const surname = short.names[0]?.tokens.at(-1) ?? '';
  const own = Math.max(...names.map(renown.articles));
  return (
    renown.rival(surname, names) >= LEADING * Math.max(1, own) &&
    shared(short.roles, person.roles).length === 0
  );
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
 * @param renown who is named by a surname in all topics.
 */
export const peopleOf = (
  mentions: readonly Mention[],
  entryOf: Directory,
  distinct: ReadonlySet<string>,
  renown: Renown,
): Identity[] => {
  const key = (mention: Mention) => entryOf(mention)?.name ?? mention.name.key;
  const isFull = (mention: Mention) => entryOf(mention) !== null || fullness(mention.name) > 0;
  const one = (a: Name, b: Name, oneStory: boolean) =>
    compatible(a, b, oneStory) && (a.suffix === b.suffix || !distinct.has(a.tokens.at(-1) ?? ''));
  const full = settle(groupedBy(mentions.filter(isFull), key, entryOf), one);
  const index = nameIndex(full);
  // What a surname stands for depends on these facts alone, and a topic may print it by the thousand.
  const looked = new Map<string, { found: Identity | null }>();
  const found = mentions
    .filter((mention) => !isFull(mention))
    .map((mention) => {
      const short = identityOf([mention], null);
      const known = [
        mention.name.key,
        mention.story,
        ...short.genders,
        ...short.nations,
        '',
        ...short.roles,
      ].join('\n');
      const person = looked.get(known) ?? { found: fullNameOf(short, index, renown) };
      looked.set(known, person);
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

/** Spellings that end in a suffix: only those articles are looked at. */
const SUFFIXED = /\b(?:jr|sr|i{2,3}|iv)\.?$/iu;

/**
 * Surnames that father and son bear in one article: `X` and `X Jr` are two people wherever they
 * are printed. For other surnames the suffix is only sometimes printed.
 */
export const sharedSurnames = (mentions: readonly Mention[]): Set<string> => {
  const result = new Set<string>();
  for (const group of Map.groupBy(mentions, ({ article }) => article).values()) {
    const spellings = group.flatMap(({ entity }) => [entity.name, ...entity.spellings]);
    if (!spellings.some((spelling) => SUFFIXED.test(spelling))) continue;
    const names = spellings.map(readName);
    for (const junior of names) {
      if (junior.suffix === null) continue;
      const [given = ''] = junior.tokens;
      const surname = junior.tokens.at(-1) ?? '';
      const senior = names.some(
        ({ tokens, suffix }) =>
          suffix === null &&
          tokens.length > 1 &&
          tokens.at(-1) === surname &&
          (junior.tokens.length === 1 || tokens[0] === given),
      );
      if (senior) result.add(surname);
    }
  }
  return result;
};

/** Whom the articles of all topics name by a surname, as far as they print a given name with it. */
export type Renown = {
  /** Articles that print the full name; its middle names and suffix aside. */
  articles: (name: Name) => number;
  /** The most of them that any bearer of the surname has, other than some names. */
  rival: (surname: string, names: Iterable<Name>) => number;
};

const bearer = ({ tokens }: Name): string => `${tokens[0] ?? ''} ${tokens.at(-1) ?? ''}`;

/** Counts the articles that print each full name. */
export const renownOf = (mentions: readonly Mention[]): Renown => {
  const bearers = new Map<string, Map<string, number>>();
  for (const { name } of mentions) {
    if (fullness(name) < 2) continue;
    const surname = name.tokens.at(-1) ?? '';
    const who = bearer(name);
    const counts = bearers.get(surname);
    if (counts) counts.set(who, (counts.get(who) ?? 0) + 1);
    else bearers.set(surname, new Map([[who, 1]]));
  }
  /** Of each surname, its bearers of most articles first. */
  const ranked = new Map<string, readonly (readonly [string, number])[]>();
  const rankedOf = (surname: string): readonly (readonly [string, number])[] => {
    const known = ranked.get(surname);
    if (known) return known;
    const ranks = [...(bearers.get(surname) ?? [])].sort((a, b) => b[1] - a[1]);
    ranked.set(surname, ranks);
    return ranks;
  };
  return {
    articles: (name) => bearers.get(name.tokens.at(-1) ?? '')?.get(bearer(name)) ?? 0,
    rival: (surname, names) => {
      const own = new Set([...names].map(bearer));
      return rankedOf(surname).find(([who]) => !own.has(who))?.[1] ?? 0;
    },
  };
};
