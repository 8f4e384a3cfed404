import { z } from 'zod';
import { Person, type Quote, type Quoted } from '../model/index.ts';
import { byCodeUnit } from '../text/order.ts';
import type { Cast } from './cast.ts';
import { nounOf } from './spoken.ts';

/** What tells who speaks in an article: whoever is quoted or reported, and what the nameless are called. */
export const Voices = z.strictObject({
  /** Its entities that speak, in order. */
  speaking: z.array(z.int().nonnegative()),
  /** Stems of the nouns that stand for speakers without a name. */
  nouns: z.array(z.string()),
});
export type Voices = z.infer<typeof Voices>;

const speakerOf = ({ entity }: Pick<Quote, 'entity'>): number[] =>
  entity === null ? [] : [entity];

/** The voices of an article. */
export const voicesOf = ({ quotes, reports }: Quoted): Voices => {
  const nouns = quotes.flatMap(({ entity, mention }) =>
    entity === null ? (nounOf(mention?.text ?? '') ?? []) : [],
  );
  return {
    speaking: [...new Set([...quotes, ...reports].flatMap(speakerOf))].sort((a, b) => a - b),
    nouns: [...new Set(nouns)].sort(byCodeUnit),
  };
};

/** A cast cut down to what the collation of one topic can ask of it, as data. */
export const TopicCast = z.strictObject({
  people: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: Person.shape.kind,
      nameStems: z.array(z.string()),
      roleStems: z.array(z.string()),
    }),
  ),
  /** By article: the person (index) that each entity is. */
  entities: z.array(z.tuple([z.string(), z.array(z.tuple([z.int(), z.int()]))])),
});
export type TopicCast = z.infer<typeof TopicCast>;

/**
 * Cuts a cast down. Of what people are called only that is taken which the topic calls someone without a
 * name: all else is never asked for, and would make a topic another one whenever a distant one changes.
 */
export const topicCast = (
  articles: readonly { id: string; voices: Voices }[],
  cast: Cast,
): TopicCast => {
  const nouns = new Set(articles.flatMap(({ voices }) => voices.nouns));
  const places = new Map<string, number>();
  const people: TopicCast['people'] = [];
  const indexOf = (id: string): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const name = cast.speaker(id)?.name ?? '';
    const nameStems = [...cast.nameStems(id)].sort(byCodeUnit);
    const roleStems = [...cast.roleStems(id)].filter((stem) => nouns.has(stem)).sort(byCodeUnit);
    people.push({ id, name, kind: cast.kindOf(id) ?? 'person', nameStems, roleStems });
    places.set(id, people.length - 1);
    return people.length - 1;
  };
  const entities = articles.map(({ id, voices }): TopicCast['entities'][number] => [
    id,
    voices.speaking.flatMap((entity): [number, number][] => {
      const person = cast.personOf(id, entity);
      return person ? [[entity, indexOf(person.id)]] : [];
    }),
  ]);
  return { people, entities };
};

const NONE: ReadonlySet<string> = new Set();

/** The cast again. */
export const castFrom = (
  { people, entities }: TopicCast,
  variants: ReadonlyMap<string, string>,
): Cast => {
  const byId = new Map(people.map((person) => [person.id, person]));
  const named = new Map(entities.map(([article, pairs]) => [article, new Map(pairs)]));
  const nameStems = new Map(people.map((person) => [person.id, new Set(person.nameStems)]));
  const roleStems = new Map(people.map((person) => [person.id, new Set(person.roleStems)]));
  return {
    personOf: (article, entity) => people[named.get(article)?.get(entity ?? -1) ?? -1] ?? null,
    speaker: (id) => {
      const person = byId.get(id ?? '');
      return person ? { person: person.id, name: person.name } : null;
    },
    kindOf: (id) => byId.get(id ?? '')?.kind ?? null,
    nameStems: (id) => nameStems.get(id ?? '') ?? NONE,
    roleStems: (id) => roleStems.get(id ?? '') ?? NONE,
    variants,
  };
};
