import type {
  ArticleFacts,
  Person,
  Reading,
  Source,
  Story,
  Topic,
  Utterance,
} from '../pipeline/model/index.ts';
import { by, byCodeUnit, inOrder } from '../pipeline/text/order.ts';
import { joinParts } from './parts.ts';

/** Everything that is searched. */
export type Searched = {
  stories: readonly Story[];
  topics: readonly Topic[];
  people: readonly Person[];
  sources: readonly Source[];
  /** Facts of each article and its body as a reader sees it. */
  articles: readonly { facts: ArticleFacts; text: string }[];
};

/** What a result can be. */
export type Kind = 'quotation' | 'story' | 'article';

/**
 * The filters of the search page, and the language of what is shown. A value is the label that a
 * reader sees, but for months (`2025-02`) and languages (ISO 639-1).
 */
export type Filter = 'kind' | 'source' | 'speaker' | 'topic' | 'month' | 'language';

/** One record of the index. */
export type SearchRecord = {
  /** Path below the base path, with the anchor that a result lands on. */
  url: string;
  /** Parts as `joinParts` writes them; which ones is said at each kind. */
  content: string;
  /** What is shown and, in Pagefind 1.5, also found: a kind here would match everything. */
  meta: { title?: string; date?: string };
  filters: Partial<Record<Filter, string[]>>;
  sort: { date: string };
};

/** Where no date is known: such records are listed last, not left out, when sorted by date. */
const UNDATED = '0000-00-00';

const unique = (values: Iterable<string>): string[] =>
  [...new Set(values)].filter((value) => value !== '').sort(byCodeUnit);

/** Labels by id; where several share a name, each says its id too, so that a filter means one. */
const labels = (items: readonly { id: string; name: string }[]): ReadonlyMap<string, string> => {
  const sharing = Map.groupBy(items, ({ name }) => name);
  return new Map(
    items.map(({ id, name }) => [
      id,
      (sharing.get(name)?.length ?? 0) > 1 ? `${name} (${id})` : name,
    ]),
  );
};

type Names = Record<'source' | 'speaker' | 'topic', (id: string | null | undefined) => string>;

const namesOf = ({ sources, people, topics }: Searched): Names => {
  const name = (items: readonly { id: string; name: string }[]) => {
    const byId = labels(items);
    return (id: string | null | undefined): string => (id == null ? '' : (byId.get(id) ?? ''));
  };
  return { source: name(sources), speaker: name(people), topic: name(topics) };
};

type Common = {
  kind: Kind;
  story: Story | undefined;
  date: string | undefined;
  language: string | undefined;
};

/** What records of every kind have: the filters, and the order by date. */
const common = (
  { kind, story, date, language }: Common,
  names: Names,
  sources: string[],
  speakers: string[],
) => {
  const topic = names.topic(story?.topic);
  return {
    filters: {
      kind: [kind],
      ...(sources.length > 0 && { source: sources }),
      ...(speakers.length > 0 && { speaker: speakers }),
      ...(topic !== '' && { topic: [topic] }),
      ...(date !== undefined && { month: [date.slice(0, 7)] }),
      ...(language !== undefined && language !== 'und' && { language: [language] }),
    },
    sort: { date: date ?? UNDATED },
  };
};

/** Readings in the same words are shown once, with all that print them. */
const wordings = (readings: readonly Reading[]): Reading[][] => [
  ...Map.groupBy(readings, ({ text }) => text).values(),
];

/**
 * Parts: speaker; headline of the story; then for each wording its sources, the words, and what
 * stands before and after them in their sentence. Who else is in the sentence did not say them: of
 * these only the words, their speaker and their sources are searched.
 */
const quotation = (
  utterance: Utterance,
  story: Story,
  language: string | undefined,
  names: Names,
): SearchRecord => {
  const quoted = utterance.readings.filter(({ variation }) => variation !== 'paraphrase');
  const readings = quoted.length > 0 ? quoted : utterance.readings;
  const speaker = names.speaker(utterance.speaker?.person);
  const sources = unique(readings.map(({ source }) => names.source(source)));
  const date = story.date?.value;
  return {
    url: `/stories/${utterance.home}/#${utterance.id}`,
    content: joinParts([
      [speaker],
      [{ shown: story.title.text }],
      ...wordings(readings).map((same) => [
        unique(same.map(({ source }) => names.source(source))).join(', '),
        same[0]?.context.quote ?? '',
        { shown: same[0]?.context.before ?? '' },
        { shown: same[0]?.context.after ?? '' },
      ]),
    ]),
    meta: { ...(date !== undefined && { date }) },
    ...common({ kind: 'quotation', story, date, language }, names, sources, unique([speaker])),
  };
};

const speakersIn = (utterances: readonly Utterance[], names: Names): string[] =>
  unique(utterances.map(({ speaker }) => names.speaker(speaker?.person)));

/** Parts: summary, sources. */
const storyRecord = (story: Story, names: Names): SearchRecord => {
  const sources = unique(story.members.map(({ source }) => names.source(source)));
  const date = story.date?.value;
  return {
    url: `/stories/${story.id}/`,
    content: joinParts([[story.summary.text], [sources.join(', ')]]),
    meta: { title: story.title.text, ...(date !== undefined && { date }) },
    ...common(
      { kind: 'story', story, date, language: story.language },
      names,
      sources,
      speakersIn(story.utterances, names),
    ),
  };
};

/** Parts: body, source, authors. */
const article = (
  { facts, text }: Searched['articles'][number],
  story: Story | undefined,
  names: Names,
): SearchRecord => {
  const member = story?.members.find((m) => m.article === facts.id);
  const source = names.source(member?.source);
  const date = member?.date?.value ?? facts.published?.value;
  const said = (story?.utterances ?? []).filter((utterance) =>
    utterance.readings.some((reading) => reading.article === facts.id),
  );
  return {
    url: `/articles/${facts.id}/`,
    content: joinParts([[text], [source], [facts.authors.map(({ value }) => value).join(', ')]]),
    meta: {
      ...(facts.title && { title: facts.title.value }),
      ...(date !== undefined && { date }),
    },
    ...common(
      { kind: 'article', story, date, language: facts.language.value },
      names,
      unique([source]),
      speakersIn(said, names),
    ),
  };
};

/** The records of the index, newest first: stories, articles, and each utterance once, at its home. */
export const searchRecords = (searched: Searched): SearchRecord[] => {
  const names = namesOf(searched);
  const storyOf = new Map(
    searched.stories.flatMap((story) => story.members.map((m) => [m.article, story] as const)),
  );
  const languageOf = new Map(
    searched.articles.map(({ facts }) => [facts.id, facts.language.value]),
  );
  const language = ({ readings }: Utterance) => languageOf.get(readings[0].article);
  return [
    ...searched.stories.flatMap((story) => [
      storyRecord(story, names),
      ...story.utterances
        .filter(({ home }) => home === story.id)
        .map((utterance) => quotation(utterance, story, language(utterance), names)),
    ]),
    ...searched.articles.map((entry) => article(entry, storyOf.get(entry.facts.id), names)),
  ].toSorted(
    inOrder(
      (a, b) => byCodeUnit(b.sort.date, a.sort.date),
      by(({ url }) => url),
    ),
  );
};
