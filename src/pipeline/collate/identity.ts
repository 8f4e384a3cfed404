import type { Entity, PersonEntry } from '../model/index.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { words } from '../text/words.ts';
import { by, byCodeUnit, inOrder } from '../text/order.ts';
import { fullness, nameKey, readName, type Name } from './names.ts';
import { nationsOf } from './nations.ts';
import { conflict } from './sets.ts';

/** Someone or something that an article names, and where. */
export type Mention = {
  article: string;
  /** Index into the article's entities. */
  index: number;
  entity: Entity;
  name: Name;
  story: string;
  topic: string;
};

/** Mentions of one person (or organisation), and what is known from them. */
export type Identity = {
  kind: Entity['kind'];
  mentions: Mention[];
  /** The names it goes by, each once, by key. */
  names: Map<string, Name>;
  /** Keys of the short forms that an article ties to one of these names. */
  shortForms: Set<string>;
  genders: Set<string>;
  /** Countries that its descriptions name, and their other content words. */
  nations: Set<string>;
  roles: Set<string>;
  /** The editor's entry that settles it. */
  entry: PersonEntry | null;
};

const add = <T>(to: Set<T>, from: Iterable<T>): void => {
  for (const item of from) to.add(item);
};

/** What a description says: the countries that it names, and its content words. */
type Role = { nations: ReadonlySet<string>; words: readonly string[] };

/** Descriptions read before: news prints the same ones again and again. So many are kept. */
const KEPT = 50_000;
const kept = new Map<string, Role>();

const readRole = (role: string): Role => {
  const known = kept.get(role);
  if (known) return known;
  const content = words(role).flatMap(({ form }) => (STOPWORDS.has(form) ? [] : [form]));
  const read = { nations: nationsOf([role]), words: content };
  if (kept.size >= KEPT) kept.clear();
  kept.set(role, read);
  return read;
};

const take = (identity: Identity, mention: Mention): void => {
  const { entity, name } = mention;
  identity.mentions.push(mention);
  identity.names.set(nameKey(name), name);
  for (const spelling of entity.spellings) {
    const short = readName(spelling);
    if (short.tokens.length > 0 && short.tokens.length < name.tokens.length)
      identity.shortForms.add(nameKey(short));
  }
  if (entity.gender) identity.genders.add(entity.gender);
  for (const role of entity.roles.map(readRole)) {
    add(identity.nations, role.nations);
    add(identity.roles, role.words);
  }
};

/** An identity made of some mentions of one kind. */
export const identityOf = (mentions: readonly Mention[], entry: PersonEntry | null): Identity => {
  const identity: Identity = {
    kind: mentions[0]?.entity.kind ?? 'person',
    mentions: [],
    names: new Map(),
    shortForms: new Set(),
    genders: new Set(),
    nations: new Set(),
    roles: new Set(),
    entry,
  };
  for (const mention of mentions) take(identity, mention);
  return identity;
};

/** Makes one identity of two: the second goes into the first. */
export const absorb = (identity: Identity, other: Identity): void => {
  identity.mentions.push(...other.mentions);
  for (const [key, name] of other.names) identity.names.set(key, name);
  add(identity.shortForms, other.shortForms);
  add(identity.genders, other.genders);
  add(identity.nations, other.nations);
  add(identity.roles, other.roles);
  identity.entry ??= other.entry;
};

/** Whether nothing known of two identities says that they are two: editor, gender, countries. */
export const agree = (a: Identity, b: Identity): boolean =>
  (a.entry === null || b.entry === null || a.entry === b.entry) &&
  !conflict(a.genders, b.genders) &&
  !conflict(a.nations, b.nations);

/** Best known first: fuller names, more articles; ties by name and article. */
export const byFame = (identities: readonly Identity[]): Identity[] =>
  identities
    .map((identity) => {
      const articles = new Set(identity.mentions.map(({ article }) => article));
      return {
        identity,
        fullest: Math.max(...[...identity.names.values()].map(fullness)),
        articles: articles.size,
        key: [...identity.names.keys()].toSorted(byCodeUnit)[0] ?? '',
        first: [...articles].toSorted(byCodeUnit)[0] ?? '',
      };
    })
    .toSorted(
      inOrder(
        (a, b) => b.fullest - a.fullest,
        (a, b) => b.articles - a.articles,
        by(({ key }) => key),
        by(({ first }) => first),
      ),
    )
    .map(({ identity }) => identity);
