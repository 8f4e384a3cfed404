import type { PersonEntry, Quoted } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { by } from '../text/order.ts';
import { shared } from './sets.ts';
import { absorb, agree, byFame, identityOf, type Identity, type Mention } from './identity.ts';
import {
  compatible,
  fullness,
  nameKey,
  readName,
  skeleton,
  standsFor,
  transliterated,
  type Name,
} from './names.ts';

/** Which editor's entry names a mention, if any. */
type Directory = (mention: Mention) => PersonEntry | null;

/** Mentions that a key brings together, as identities. */
const groupedBy = (
  mentions: readonly Mention[],
  key: (mention: Mention) => string,
  entryOf: Directory,
): Identity[] =>
  [...Map.groupBy(mentions, key).values()].map((group) =>
    identityOf(group, group[0] ? entryOf(group[0]) : null),
  );

/** Joins each identity to the only one that it fits wholly; one that fits several stays alone. */
const settle = (
  identities: readonly Identity[],
  fit: (a: Name, b: Name) => boolean,
): Identity[] => {
  const settled: Identity[] = [];
  for (const identity of byFame(identities)) {
    const candidates = settled.filter(
      (other) =>
        [...identity.names.values()].every((a) =>
          [...other.names.values()].every((b) => fit(a, b)),
        ) && agree(identity, other),
    );
    const [only] = candidates;
    if (only && candidates.length === 1) absorb(only, identity);
    else settled.push(identity);
  }
  return settled;
};

/**
 * The full name that a surname alone stands for: of those in the topic that it fits, the exact
 * spelling before a like one, the same story before another; null where that leaves two.
 */
const fullNameOf = (short: Identity, full: readonly Identity[]): Identity | null => {
  const [mention] = short.mentions;
  if (!mention) return null;
  const { name, story } = mention;
  const key = nameKey(name);
  const fitting = full.filter(
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

/** How many times as many articles name the one that a bare surname means before any other. */
const LEADING = 3;

const articlesOf = ({ mentions }: Identity): number =>
  new Set(mentions.map(({ article }) => article)).size;

/**
 * The one identity of a list. Of several, the only one without a `Jr`, or the one whom three times
 * as many articles name as the next: its bare surname goes to whom the news is about.
 */
const only = (identities: readonly Identity[]): Identity | null => {
  const senior = identities.filter(({ names }) =>
    [...names.values()].every(({ suffix }) => suffix === null),
  );
  const [first, second] = byFame(identities.length > 1 ? senior : identities);
  if (!first) return null;
  return !second || articlesOf(first) >= LEADING * articlesOf(second) ? first : null;
};

/**
 * Surnames that father and son bear in one article: `X` and `X Jr` are two people wherever they
 * are printed. For other surnames the suffix is only sometimes printed.
 */
const sharedSurnames = (mentions: readonly Mention[]): Set<string> => {
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

/** Mentions of one surname as the people that they must at least be. */
const apart = (mentions: readonly Mention[]): Identity[] =>
  mentions.reduce<Identity[]>((people, mention) => {
    const identity = identityOf([mention], null);
    const known = people.find((person) => agree(person, identity));
    if (known) absorb(known, identity);
    else people.push(identity);
    return people;
  }, []);

/** The people of one topic. */
const peopleOf = (
  mentions: readonly Mention[],
  entryOf: Directory,
  distinct: ReadonlySet<string>,
): Identity[] => {
  const key = (mention: Mention) => entryOf(mention)?.name ?? nameKey(mention.name);
  const isFull = (mention: Mention) => entryOf(mention) !== null || fullness(mention.name) > 0;
  const one = (a: Name, b: Name) =>
    compatible(a, b) && (a.suffix === b.suffix || !distinct.has(a.tokens.at(-1) ?? ''));
  const full = settle(groupedBy(mentions.filter(isFull), key, entryOf), one);
  const found = mentions
    .filter((mention) => !isFull(mention))
    .map((mention) => {
      const short = identityOf([mention], null);
      return { mention, short, person: fullNameOf(short, full) };
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

/** Keys under which an identity meets others of other topics; none for a surname alone. */
const skeletons = ({ names, entry }: Identity): Set<string> =>
  new Set([
    ...(entry ? [`entry ${entry.name}`] : []),
    ...[...names.values()].filter((name) => fullness(name) === 2).map(skeleton),
  ]);

/**
 * Surnames that stand alone in their topic join the only full name of other topics that bears them
 * and shares a word of its description (`President`): never by the surname alone.
 */
const byRole = (identities: readonly Identity[]): Identity[] => {
  const full = Map.groupBy(
    identities.filter(({ kind, names }) => kind === 'person' && isNamed(names)),
    ({ names }) => [...names.values()][0]?.tokens.at(-1) ?? '',
  );
  const found = identities.map((identity) => {
    const [name] = isNamed(identity.names) ? [] : identity.names.values();
    const candidates = (full.get(name?.tokens.at(-1) ?? '') ?? []).filter(
      (other) => shared(identity.roles, other.roles).length > 0 && agree(identity, other),
    );
    return { identity, person: name ? only(candidates) : null };
  });
  for (const { identity, person } of found) if (person) absorb(person, identity);
  return found.flatMap(({ identity, person }) => (person ? [] : [identity]));
};

const isNamed = (names: ReadonlyMap<string, Name>): boolean =>
  [...names.values()].some((name) => fullness(name) > 0);

/** One identity for people of several topics whose full names are equal. */
const acrossTopics = (identities: readonly Identity[]): Identity[] => {
  const known = new Map<string, Set<Identity>>();
  const result: Identity[] = [];
  for (const identity of byFame(identities)) {
    const keys = skeletons(identity);
    const other = [...keys]
      .flatMap((key) => [...(known.get(key) ?? [])])
      .find((candidate) => agree(identity, candidate));
    if (other) absorb(other, identity);
    else result.push(identity);
    for (const key of keys) known.set(key, (known.get(key) ?? new Set()).add(other ?? identity));
  }
  return result;
};

const organisationKey = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim();

/** The editor's entries by name and alias; of two that claim one name, the first by code unit. */
const directory = (people: readonly PersonEntry[]): Directory => {
  const entries = new Map(
    people
      .toSorted(by(({ name }) => name))
      .toReversed()
      .flatMap((entry) =>
        [entry.name, ...entry.aliases].map((name) => [nameKey(readName(name)), entry] as const),
      ),
  );
  return ({ entity }) => {
    if (entries.size === 0) return null;
    for (const spelling of [entity.name, ...entity.spellings]) {
      const entry = entries.get(nameKey(readName(spelling)));
      if (entry) return entry;
    }
    return null;
  };
};

/**
 * One identity for each person and organisation that the articles name. Within a topic full names
 * are joined where spellings, given names, gender and countries agree, and a surname alone joins
 * the only full name that it can stand for. Across topics only equal full names (as far as
 * transliteration leaves them) are one person. What fits two stays apart: a surname alone never
 * joins two people.
 */
export const identify = (
  quoted: readonly Quoted[],
  placeOf: (article: string) => { story: string; topic: string },
  people: readonly PersonEntry[],
): Identity[] => {
  const entryOf = directory(people);
  const mentions = quoted.toSorted(by(({ id }) => id)).flatMap(({ id, entities }) =>
    entities.map((entity, index): Mention => {
      const name = readName(entity.name);
      return { article: id, index, entity, name, ...placeOf(id) };
    }),
  );
  const organisations = groupedBy(
    mentions.filter(({ entity }) => entity.kind === 'organisation'),
    (mention) => entryOf(mention)?.name ?? organisationKey(mention.entity.name),
    entryOf,
  );
  const persons = mentions.filter(({ entity }) => entity.kind === 'person');
  const distinct = sharedSurnames(persons);
  const topical = [...Map.groupBy(persons, ({ topic }) => topic).values()].flatMap((group) =>
    peopleOf(group, entryOf, distinct),
  );
  return [...organisations, ...byRole(acrossTopics(topical))];
};
