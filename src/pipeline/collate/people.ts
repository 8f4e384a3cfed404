import type { Entity, PersonEntry, Quoted } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { by, byCodeUnit, inOrder } from '../text/order.ts';
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
import { rolesConflict } from './nations.ts';

/** Someone an article names, and where. */
type Mention = {
  article: string;
  /** Index into the article's entities. */
  index: number;
  entity: Entity;
  name: Name;
  story: string;
  topic: string;
};

/** Mentions of one person (or organisation). */
export type Identity = {
  kind: Entity['kind'];
  mentions: Mention[];
  /** The editor's entry that settles it. */
  entry: PersonEntry | null;
};

type Place = { story: string; topic: string };

const gendersConflict = (a: Identity, b: Identity): boolean => {
  const genders = new Set([...a.mentions, ...b.mentions].map(({ entity }) => entity.gender));
  return genders.has('female') && genders.has('male');
};

const rolesOf = ({ mentions }: Identity): string[] =>
  mentions.flatMap(({ entity }) => entity.roles);

/** Whether nothing known of two identities says that they are two people. */
const agree = (a: Identity, b: Identity): boolean =>
  (a.entry === null || b.entry === null || a.entry === b.entry) &&
  !gendersConflict(a, b) &&
  !rolesConflict(rolesOf(a), rolesOf(b));

const articles = ({ mentions }: Identity): number =>
  new Set(mentions.map(({ article }) => article)).size;

const firstKey = ({ mentions }: Identity): string =>
  mentions.map(({ name }) => nameKey(name)).toSorted(byCodeUnit)[0] ?? '';

const firstArticle = ({ mentions }: Identity): string =>
  mentions.map(({ article }) => article).toSorted(byCodeUnit)[0] ?? '';

/** Best known first: fuller names, more articles; ties by name and article. */
const wellKnown = inOrder<Identity>(
  (a, b) =>
    Math.max(...b.mentions.map((m) => fullness(m.name))) -
    Math.max(...a.mentions.map((m) => fullness(m.name))),
  (a, b) => articles(b) - articles(a),
  by(firstKey),
  by(firstArticle),
);

/** Mentions that a key brings together, as identities. */
const grouped = (
  mentions: readonly Mention[],
  key: (mention: Mention) => string,
  entryOf: (mention: Mention) => PersonEntry | null,
): Identity[] =>
  [...Map.groupBy(mentions, key).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ kind: first.entity.kind, mentions: group, entry: entryOf(first) }] : [];
  });

/** Joins each identity to the only one that it fits wholly; one that fits several stays alone. */
const settle = (
  identities: readonly Identity[],
  fits: (a: Identity, b: Identity) => boolean,
): Identity[] => {
  const settled: Identity[] = [];
  for (const identity of identities.toSorted(wellKnown)) {
    const candidates = settled.filter((other) => fits(identity, other));
    const [only] = candidates;
    if (only && candidates.length === 1) {
      only.mentions.push(...identity.mentions);
      only.entry ??= identity.entry;
    } else settled.push({ ...identity, mentions: [...identity.mentions] });
  }
  return settled;
};

const namesFit = (a: Identity, b: Identity): boolean =>
  a.mentions.every((m) => b.mentions.every((n) => compatible(m.name, n.name))) && agree(a, b);

/** Short forms that an article itself ties to a full name: surnames, or the family name put first. */
const shortForms = ({ mentions }: Identity): Name[] =>
  mentions.flatMap(({ entity, name }) =>
    entity.spellings
      .map(readName)
      .filter((short) => short.tokens.length < name.tokens.length && short.tokens.length > 0),
  );

/**
 * The full name that a surname alone stands for: of those in the topic that it fits, the exact
 * spelling before a like one, the same story before another; null where that leaves two.
 */
const fullNameOf = (short: Identity, full: readonly Identity[]): Identity | null => {
  const [mention] = short.mentions;
  if (!mention) return null;
  const fitting = full.filter(
    (identity) =>
      agree(short, identity) &&
      (identity.mentions.some(({ name }) => standsFor(mention.name, name)) ||
        shortForms(identity).some((form) => nameKey(form) === nameKey(mention.name))),
  );
  const exact = (identity: Identity) =>
    identity.mentions.some(({ name }) => name.tokens.at(-1) === mention.name.tokens.at(-1)) ||
    shortForms(identity).some((form) => nameKey(form) === nameKey(mention.name));
  const near = (identity: Identity) =>
    identity.mentions.some(({ story }) => story === mention.story);
  const tiers = [
    fitting.filter((identity) => exact(identity) && near(identity)),
    fitting.filter(exact),
    fitting.filter(near),
    fitting,
  ];
  const first = tiers.find((tier) => tier.length > 0) ?? [];
  return first.length === 1 ? (first[0] ?? null) : null;
};

/** The people of one topic. */
const peopleOf = (
  mentions: readonly Mention[],
  entryOf: (mention: Mention) => PersonEntry | null,
): Identity[] => {
  const key = (mention: Mention) => entryOf(mention)?.name ?? nameKey(mention.name);
  const isFull = (mention: Mention) => entryOf(mention) !== null || fullness(mention.name) > 0;
  const full = settle(grouped(mentions.filter(isFull), key, entryOf), namesFit);
  const alone: Mention[] = [];
  const joined: [Identity, Mention][] = [];
  for (const mention of mentions) {
    if (isFull(mention)) continue;
    const person = fullNameOf({ kind: 'person', mentions: [mention], entry: null }, full);
    if (person) joined.push([person, mention]);
    else alone.push(mention);
  }
  for (const [person, mention] of joined) person.mentions.push(mention);
  const short = settle(
    grouped(alone, key, entryOf),
    (a, b) =>
      agree(a, b) &&
      a.mentions.every((m) =>
        b.mentions.every((n) =>
          transliterated(m.name.tokens.at(-1) ?? '', n.name.tokens.at(-1) ?? ''),
        ),
      ),
  );
  return [...full, ...short];
};

const organisationKey = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim();

/** Which editor's entry names a mention, by its name or any alias. */
const directory = (people: readonly PersonEntry[]): ((mention: Mention) => PersonEntry | null) => {
  const entries = new Map(
    people
      .toSorted(by(({ name }) => name))
      .toReversed()
      .flatMap((entry) =>
        [entry.name, ...entry.aliases].map((name) => [nameKey(readName(name)), entry] as const),
      ),
  );
  return ({ entity }) => {
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
 * the only full name that it can stand for. Across topics only equal full names (as far as transliteration
 * leaves them) are one person. What fits two stays apart: a surname alone never joins two people.
 */
export const identify = (
  quoted: readonly Quoted[],
  placeOf: (article: string) => Place,
  people: readonly PersonEntry[],
): Identity[] => {
  const entryOf = directory(people);
  const mentions = quoted.toSorted(by(({ id }) => id)).flatMap(({ id, entities }) =>
    entities.map((entity, index): Mention => ({
      article: id,
      index,
      entity,
      name: readName(entity.name),
      ...placeOf(id),
    })),
  );
  const organisations = grouped(
    mentions.filter(({ entity }) => entity.kind === 'organisation'),
    (mention) => entryOf(mention)?.name ?? organisationKey(mention.entity.name),
    entryOf,
  );
  const persons = mentions.filter(({ entity }) => entity.kind === 'person');
  const topical = [...Map.groupBy(persons, ({ topic }) => topic).values()].flatMap((group) =>
    peopleOf(group, entryOf),
  );
  return [...organisations, ...acrossTopics(topical)];
};

/** Keys under which an identity meets others of other topics; none for a surname alone. */
const skeletons = ({ mentions, entry }: Identity): Set<string> =>
  new Set([
    ...(entry ? [`entry ${entry.name}`] : []),
    ...mentions.filter(({ name }) => fullness(name) === 2).map(({ name }) => skeleton(name)),
  ]);

const acrossTopics = (identities: readonly Identity[]): Identity[] => {
  const known = new Map<string, Identity[]>();
  const result: Identity[] = [];
  for (const identity of identities.toSorted(wellKnown)) {
    const keys = skeletons(identity);
    const other = [...keys]
      .flatMap((key) => known.get(key) ?? [])
      .find((candidate) => agree(identity, candidate));
    const target = other ?? identity;
    if (other) other.mentions.push(...identity.mentions);
    else result.push(identity);
    if (other) other.entry ??= identity.entry;
    for (const key of keys) {
      const list = known.get(key) ?? [];
      if (!list.includes(target)) known.set(key, [...list, target]);
    }
  }
  return result;
};
