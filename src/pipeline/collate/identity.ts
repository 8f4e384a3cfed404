import type { Entity, PersonEntry } from '../model/index.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { words } from '../text/words.ts';
import { byCodeUnit } from '../text/order.ts';
import { fullness, readName, type Name } from './names.ts';
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
  /** The names it goes by, each once. */
  names: Name[];
  /** Keys of the short forms that an article ties to one of these names. */
  shortForms: ReadonlySet<string>;
  genders: ReadonlySet<string>;
  /** Countries that its descriptions name, and their other content words. */
  nations: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  /** The editor's entry that settles it. */
  entry: PersonEntry | null;
};

const NONE: ReadonlySet<string> = new Set();

/** A set with some more: itself where it has them all. Of most people nothing is known, and no set is made. */
const withAll = (set: ReadonlySet<string>, more: Iterable<string>): ReadonlySet<string> => {
  let result: Set<string> | null = null;
  for (const item of more) if (!set.has(item)) result = (result ?? new Set(set)).add(item);
  return result ?? set;
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

const addName = ({ names }: Identity, name: Name): void => {
  if (!names.some(({ key }) => key === name.key)) names.push(name);
};

const take = (identity: Identity, mention: Mention): void => {
  const { entity, name } = mention;
  identity.mentions.push(mention);
  addName(identity, name);
  if (name.tokens.length > 1)
    for (const spelling of entity.spellings) {
      if (spelling === entity.name) continue;
      const { tokens, key } = readName(spelling);
      if (tokens.length > 0 && tokens.length < name.tokens.length)
        identity.shortForms = withAll(identity.shortForms, [key]);
    }
  if (entity.gender) identity.genders = withAll(identity.genders, [entity.gender]);
  for (const text of entity.roles) {
    const role = readRole(text);
    identity.nations = withAll(identity.nations, role.nations);
    identity.roles = withAll(identity.roles, role.words);
  }
};

/** An identity made of some mentions of one kind. */
export const identityOf = (mentions: readonly Mention[], entry: PersonEntry | null): Identity => {
  const identity: Identity = {
    kind: mentions[0]?.entity.kind ?? 'person',
    mentions: [],
    names: [],
    shortForms: NONE,
    genders: NONE,
    nations: NONE,
    roles: NONE,
    entry,
  };
  for (const mention of mentions) take(identity, mention);
  return identity;
};

/** Makes one identity of two: the second goes into the first. */
export const absorb = (identity: Identity, other: Identity): void => {
  for (const mention of other.mentions) identity.mentions.push(mention);
  for (const name of other.names) addName(identity, name);
  identity.shortForms = withAll(identity.shortForms, other.shortForms);
  identity.genders = withAll(identity.genders, other.genders);
  identity.nations = withAll(identity.nations, other.nations);
  identity.roles = withAll(identity.roles, other.roles);
  identity.entry ??= other.entry;
};

/** Whether nothing known of two identities says that they are two: editor, gender, countries. */
export const agree = (a: Identity, b: Identity): boolean =>
  (a.entry === null || b.entry === null || a.entry === b.entry) &&
  !conflict(a.genders, b.genders) &&
  !conflict(a.nations, b.nations);

/** What makes an identity better known than another. */
type Fame = {
  identity: Identity;
  fullest: number;
  articles: number;
  /** The least of its names' keys and of its articles, by code unit. */
  key: string;
  first: string;
};

const fameOf = (identity: Identity): Fame => {
  const { mentions, names } = identity;
  const fame: Fame = {
    identity,
    fullest: -Infinity,
    articles: mentions.length === 1 ? 1 : new Set(mentions.map(({ article }) => article)).size,
    key: names[0]?.key ?? '',
    first: mentions[0]?.article ?? '',
  };
  for (const name of names) {
    fame.fullest = Math.max(fame.fullest, fullness(name));
    if (name.key < fame.key) fame.key = name.key;
  }
  for (const { article } of mentions) if (article < fame.first) fame.first = article;
  return fame;
};

const moreFamous = (a: Fame, b: Fame): number =>
  b.fullest - a.fullest ||
  b.articles - a.articles ||
  byCodeUnit(a.key, b.key) ||
  byCodeUnit(a.first, b.first);

/** Best known first: fuller names, more articles; ties by name and article. */
export const byFame = (identities: readonly Identity[]): Identity[] =>
  identities
    .map(fameOf)
    .sort(moreFamous)
    .map(({ identity }) => identity);
