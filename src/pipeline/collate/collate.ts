import type {
  Document,
  Grouped,
  Person,
  PersonEntry,
  Quoted,
  Reading,
  Speaker,
  Utterance,
} from '../model/index.ts';
import { by, inOrder } from '../text/order.ts';
import { words } from '../text/words.ts';
import { nameThem, surnameVariants, type Named } from './canonical.ts';
import { commonIn, type Common } from './common.ts';
import { byInterest } from './matrix.ts';
import { rendered } from './paraphrase.ts';
import { identify } from './people.ts';
import { paraphraseReading } from './readings.ts';
import { related } from './related.ts';
import { spoken, type Spoken } from './spoken.ts';
import { stem } from './stem.ts';
import { dayOf, toUtterance, type Entry } from './utterance.ts';
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
  /** The utterance that a quotation is a reading of. */
  utteranceOf: Map<string, string>;
};

/** The articles by id, each with its story, its outlet and its quotations. */
const entriesOf = ({ documents, quoted, grouped, sourceOf }: Input): Map<string, Entry> => {
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

/** Who each article's entities are. */
const castOf = (
  named: readonly Named[],
): ((article: string, entity: number | null) => Named | null) => {
  const cast = new Map(
    named.flatMap((one) =>
      one.identity.mentions.map(({ article, index }) => [`${article} ${index}`, one] as const),
    ),
  );
  return (article, entity) => (entity === null ? null : (cast.get(`${article} ${entity}`) ?? null));
};

/** The stems of some texts about each person, by the person's id. */
const stemsOf = (
  named: readonly Named[],
  texts: (person: Named['person']) => readonly string[],
): ((person: string | undefined) => ReadonlySet<string>) => {
  const all = new Map(
    named.map(({ person }) => [
      person.id,
      new Set(texts(person).flatMap((text) => words(text).map(({ form }) => stem(form)))),
    ]),
  );
  return (person) => all.get(person ?? '') ?? new Set();
};

/** Reported speech by the utterance that it renders: one paraphrase an article. */
const paraphrases = (
  entries: ReadonlyMap<string, Entry>,
  clusters: readonly Cluster[],
  who: (article: string, entity: number | null) => Named | null,
  names: ReadonlyMap<string, string>,
  ignored: (person: string) => ReadonlySet<string>,
): Map<Cluster, Reading[]> => {
  const bySpeaker = Map.groupBy(clusters, ({ topic, speaker }) => `${topic} ${speaker ?? ''}`);
  const result = new Map<Cluster, Reading[]>();
  for (const [article, entry] of entries)
    for (const report of entry.quoted.reports) {
      const { topic } = entry.grouped;
      const speaker = who(article, report.entity)?.person.id;
      if (speaker === undefined) continue;
      const cluster = rendered(
        { report, article },
        bySpeaker.get(`${topic} ${speaker}`) ?? [],
        names,
        ignored(speaker),
      );
      if (!cluster) continue;
      const readings = result.get(cluster) ?? [];
      if (readings.some((reading) => reading.article === article)) continue;
      result.set(cluster, [...readings, paraphraseReading(report, entry)]);
    }
  return result;
};

/**
 * Brings together what the articles print: one person for the spellings of a name, one utterance for
 * the quotations that print the same words as spoken once, their readings aligned word by word.
 * Pure; the order of documents, quotations and groups has no influence. Articles that `grouped`
 * or `documents` does not know are left out.
 */
export const collate = (input: Input): Collation => {
  const entries = entriesOf(input);
  const place = (article: string) => {
    const grouped = entries.get(article)?.grouped;
    return { story: grouped?.story ?? article, topic: grouped?.topic ?? article };
  };
  const quoted = [...entries.values()].map((entry) => entry.quoted);
  const named = nameThem(identify(quoted, place, input.people));
  const who = castOf(named);
  const names = surnameVariants(named);
  const ignored = stemsOf(named, ({ spellings }) => spellings.map(({ text }) => text));
  const roles = stemsOf(named, (person) => person.roles);

  const all: Spoken[] = [...entries].flatMap(([article, { document, grouped, quoted: found }]) =>
    found.quotes.map((quote) => {
      const { story, topic, copyOf, date } = grouped;
      const person = who(article, quote.entity)?.person;
      const place = {
        story,
        topic,
        day: date?.value ?? null,
        text: copyOf ?? article,
        speaker: person?.id ?? null,
        roles: roles(person?.id),
      };
      return spoken(quote, document, place, names);
    }),
  );
  const topics = Map.groupBy(all, ({ topic }) => topic);
  const commons = new Map([...topics].map(([topic, items]) => [topic, commonIn(items)]));
  const commonOf = (topic: string): Common => commons.get(topic) ?? (() => false);
  const clusters = cluster(all, ignored);
  const reported = paraphrases(entries, clusters, who, names, ignored);

  const personOf = new Map(named.map(({ person }) => [person.id, person]));
  const speaker = (id: string | null): Speaker | null => {
    const person = id === null ? undefined : personOf.get(id);
    return person ? { person: person.id, name: person.name } : null;
  };
  const day = dayOf(entries);
  const built = new Map(
    clusters.map((one) => [
      one,
      toUtterance(one, reported.get(one) ?? [], speaker, entries, day, names),
    ]),
  );
  link(built, commonOf);
  const utterances = [...built.values()].toSorted(
    inOrder(
      by(({ home }) => home),
      byInterest,
    ),
  );
  return {
    people: speakers(named, utterances, day),
    utterances,
    speakerOf: new Map(
      clusters.flatMap((one) =>
        one.members.map((item) => [item.quote.id, speaker(item.speaker ?? one.speaker)]),
      ),
    ),
    utteranceOf: new Map(
      [...built].flatMap(([one, { id }]) => one.members.map((item) => [item.quote.id, id])),
    ),
  };
};

/** Notes related utterances on both of them. */
const link = (built: ReadonlyMap<Cluster, Utterance>, commonOf: (topic: string) => Common) => {
  const groups = Map.groupBy(built, ([one]) => `${one.topic} ${one.speaker ?? ''}`);
  for (const group of groups.values())
    for (const [one, utterance] of group)
      for (const [other, { home, id }] of group)
        if (one !== other && related(one, other, commonOf(one.topic)))
          utterance.related.push({ story: home, utterance: id });
  for (const { related: links } of built.values()) links.sort(by(({ utterance }) => utterance));
};

/** The people who speak, each with their utterances in time order. */
const speakers = (
  named: readonly Named[],
  utterances: readonly Utterance[],
  day: (story: string) => string,
): Person[] => {
  const spokenBy = Map.groupBy(utterances, (utterance) => utterance.speaker?.person ?? null);
  return named.flatMap(({ person }) => {
    const own = spokenBy.get(person.id);
    if (!own) return [];
    const inTime = own
      .map(({ home, id }) => ({ story: home, utterance: id }))
      .toSorted(
        inOrder(
          by(({ story }) => day(story)),
          by(({ story }) => story),
          by(({ utterance }) => utterance),
        ),
      );
    return [{ ...person, utterances: inTime }];
  });
};
