import type {
  Document,
  Grouped,
  PersonEntry,
  Person,
  Quoted,
  Reading,
  Speaker,
  Utterance,
} from '../model/index.ts';
import { by, inOrder } from '../text/order.ts';
import { nameThem } from './canonical.ts';
import { castOf, type Cast, type WholeCast } from './cast.ts';
import { commonIn, type Common } from './common.ts';
import { byInterest } from './matrix.ts';
import { renderer, type Renderer } from './paraphrase.ts';
import { identify } from './people.ts';
import { paraphraseReading } from './readings.ts';
import { relatedPairs } from './related.ts';
import { spoken, type Spoken } from './spoken.ts';
import { said, speakers } from './speakers.ts';
import { storyDays, toUtterance, type Entry } from './utterance.ts';
import { cluster, type Cluster } from './utterances.ts';

/** What collation takes: every article with its quotations, its story, and its outlet. */
export type Input = {
  documents: ReadonlyMap<string, Document> | readonly Document[];
  quoted: readonly Quoted[];
  grouped: readonly Grouped[];
  /** Source id of an article, null where its capture names none. */
  sourceOf: (article: string) => string | null;
  people: readonly PersonEntry[];
};

/** What collation gives. */
export type Collation = {
  /** Everyone who is quoted, by id. */
  people: Person[];
  /** By home story, then most widely printed first. */
  utterances: Utterance[];
  /** Who said a quotation, by its id; null where nothing tells. */
  speakerOf: Map<string, Speaker | null>;
  /** The utterances that a quotation is a reading of: several where it is put together from them. */
  utteranceOf: Map<string, string[]>;
};

/** The articles by id, each with its story, its outlet and its quotations. */
const entriesOf = ({
  documents,
  quoted,
  grouped,
  sourceOf,
}: Omit<Input, 'people'>): Map<string, Entry> => {
  const documentOf: ReadonlyMap<string, Document> =
    documents instanceof Map ? documents : new Map([...documents.values()].map((d) => [d.id, d]));
  const groupedOf = new Map(grouped.map((g) => [g.id, g]));
  const entries = quoted.toSorted(by(({ id }) => id)).flatMap((found): [string, Entry][] => {
    const document = documentOf.get(found.id);
    const place = groupedOf.get(found.id);
    if (!document || !place) return [];
    const original = place.copyOf ?? found.id;
    const outlet = sourceOf(original) ?? original;
    return [
      [found.id, { document, grouped: place, source: sourceOf(found.id), outlet, quoted: found }],
    ];
  });
  return new Map(entries);
};

/** Reported speech by the utterance that it renders: one paraphrase an article. */
const paraphrases = (
  entries: ReadonlyMap<string, Entry>,
  clusters: readonly Cluster[],
  cast: Cast,
): Map<Cluster, Reading[]> => {
  const bySpeaker = Map.groupBy(clusters, ({ topic, speaker }) => `${topic} ${speaker ?? ''}`);
  const renderers = new Map<string, Renderer>();
  const result = new Map<Cluster, Reading[]>();
  for (const [article, entry] of entries)
    for (const report of entry.quoted.reports) {
      const speaker = cast.personOf(article, report.entity)?.id;
      if (speaker === undefined) continue;
      const key = `${entry.grouped.topic} ${speaker}`;
      const render = renderers.get(key) ?? renderer(bySpeaker.get(key) ?? [], cast, speaker);
      renderers.set(key, render);
      const cluster = render(report, article);
      if (!cluster) continue;
      const readings = result.get(cluster) ?? [];
      if (readings.some((reading) => reading.article === article)) continue;
      result.set(cluster, [...readings, paraphraseReading(report, entry)]);
    }
  return result;
};

/** Who is who in all articles: one person for the spellings of a name. */
export const whoIsWho = (
  quoted: readonly Pick<Quoted, 'id' | 'entities'>[],
  grouped: readonly Pick<Grouped, 'id' | 'story' | 'topic'>[],
  people: readonly PersonEntry[],
): WholeCast => {
  const placeOf = new Map(grouped.map(({ id, story, topic }) => [id, { story, topic }]));
  const place = (article: string) => placeOf.get(article) ?? { story: article, topic: article };
  return castOf(nameThem(identify(quoted, place, people)));
};

/**
 * Brings together what the articles print: one person for the spellings of a name, one utterance for
 * the quotations that print the same words as spoken once, their readings aligned word by word.
 * Pure; the order of documents, quotations and groups has no influence. Articles that `grouped`
 * or `documents` does not know are left out.
 */
export const collate = (input: Input): Collation => {
  const known = [...entriesOf(input).values()].map((entry) => entry.quoted);
  const cast = whoIsWho(known, input.grouped, input.people);
  const collation = collateBy(input, cast);
  const day = storyDays(input.grouped);
  return { people: speakers(cast.described, said(collation.utterances), day), ...collation };
};

/**
 * The same where it is known who is who. No topic knows of another: what all topics give is what each
 * gives alone.
 */
export const collateBy = (input: Omit<Input, 'people'>, cast: Cast): Omit<Collation, 'people'> => {
  const entries = entriesOf(input);
  const all: Spoken[] = [...entries].flatMap(([article, { document, grouped, quoted: found }]) => {
    const nested = Map.groupBy(found.quotes, ({ within }) => within ?? '');
    return found.quotes.map((quote) => {
      const { story, topic, copyOf, date } = grouped;
      const person = cast.personOf(article, quote.entity);
      const place = {
        story,
        topic,
        day: date?.value ?? null,
        text: copyOf ?? article,
        speaker: person?.id ?? null,
        roles: cast.roleStems(person?.id),
      };
      return spoken(quote, document, place, cast.variants, nested.get(quote.id));
    });
  });
  const topics = Map.groupBy(all, ({ topic }) => topic);
  const commons = new Map([...topics].map(([topic, items]) => [topic, commonIn(items)]));
  const commonOf = (topic: string): Common => commons.get(topic) ?? (() => false);
  const clusters = cluster(topics, commonOf, cast.nameStems);
  const reported = paraphrases(entries, clusters, cast);

  const day = storyDays([...entries.values()].map(({ grouped }) => grouped));
  const built = new Map(
    clusters.map((one) => [one, toUtterance(one, reported.get(one) ?? [], cast, entries, day)]),
  );
  const utteranceOf = spliced(built);
  link(built, commonOf);
  const utterances = [...built.values()].toSorted(
    inOrder(
      by(({ home }) => home),
      byInterest,
    ),
  );
  return {
    utterances,
    speakerOf: new Map(
      clusters.flatMap((one) =>
        [...one.members, ...one.guests].map((item) => [
          item.quote.id,
          cast.speaker(item.speaker ?? one.speaker),
        ]),
      ),
    ),
    utteranceOf,
  };
};

/** The utterances of each quotation, noted on those readings that have several. */
const spliced = (built: ReadonlyMap<Cluster, Utterance>): Map<string, string[]> => {
  const homes = new Map<string, { story: string; utterance: string }[]>();
  const note = (item: Spoken, { home, id }: Utterance) => {
    const known = homes.get(item.quote.id) ?? [];
    homes.set(item.quote.id, [...known, { story: home, utterance: id }]);
  };
  for (const [{ members }, utterance] of built) for (const item of members) note(item, utterance);
  for (const [{ guests }, utterance] of built) for (const item of guests) note(item, utterance);
  for (const { id, readings } of built.values())
    for (const reading of readings) {
      const all = homes.get(reading.id) ?? [];
      if (all.length < 2) continue;
      reading.also = all.filter(({ utterance }) => utterance !== id);
      if (all[0]?.utterance !== id) reading.guest = true;
    }
  return new Map([...homes].map(([id, all]) => [id, all.map(({ utterance }) => utterance)]));
};

/** Notes related utterances on both of them. */
const link = (built: ReadonlyMap<Cluster, Utterance>, commonOf: (topic: string) => Common) => {
  const groups = Map.groupBy(built.keys(), ({ topic, speaker }) => `${topic} ${speaker ?? ''}`);
  for (const group of groups.values()) {
    const [{ topic, speaker } = { topic: '', speaker: null }] = group;
    if (speaker === null) continue;
    for (const [a, b] of relatedPairs(group, commonOf(topic))) {
      const left = built.get(a);
      const right = built.get(b);
      if (!left || !right) continue;
      left.related.push({ story: right.home, utterance: right.id });
      right.related.push({ story: left.home, utterance: left.id });
    }
  }
  for (const { related: links } of built.values()) links.sort(by(({ utterance }) => utterance));
};
