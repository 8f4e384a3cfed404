import type {
  ArticleFacts,
  Member,
  Person,
  Reading,
  Source,
  Story,
  Topic,
  Utterance,
} from '../../../src/pipeline/model/index.ts';
import type { Searched } from '../../../src/search/content.ts';
import { articleText, type ArticleText } from '../../../src/search/records/article.ts';
import { type Language, languageOf } from './words.ts';

/** As a real site of 10,000 articles has them: so many outlets, and people for each hundred articles. */
const SOURCES = 40;
const PEOPLE = 100;
/** Articles of a day, and remarks of a story at most. */
const DAILY = 50;
const REMARKS = 11;
const WORDS = 600;
const FIRST = Date.UTC(2031, 0, 1);

const id = (number: number): string => number.toString(16).padStart(16, '0');
const fact = (value: string) => ({ value, basis: 'stated' as const, evidence: '' });

/** What all articles and stories share. */
type Shared = { sources: Source[]; people: Person[] };

type Maker = Shared & { language: Language };

/** The words of an article or of what was said in a story, whatever the others say. */
const languageAt = (number: number, of: 'article' | 'story'): Language =>
  languageOf(2 * number + (of === 'story' ? 3 : 2));

const factsOf = (language: Language, number: number): ArticleFacts => ({
  id: id(number),
  digest: id(number).repeat(4),
  files: [`${number}.txt`],
  kind: 'text',
  title: fact(language.words(9)),
  standfirst: null,
  authors: [fact(language.name(2))],
  published: fact(
    new Date(FIRST + Math.floor(number / DAILY) * 86_400_000).toISOString().slice(0, 10),
  ),
  updated: null,
  weekday: null,
  publisher: null,
  host: null,
  url: null,
  section: null,
  tags: [],
  language: fact('en'),
  direction: 'ltr',
  dateline: null,
  credit: null,
  captions: [],
  trace: [],
});

const articleOf = (number: number): ArticleText => {
  const language = languageAt(number, 'article');
  const facts = factsOf(language, number);
  return articleText(facts, language.words(WORDS / 2 + language.below(WORDS)));
};

/** A reading: the words as first printed, or a part of them. */
const readingOf = (text: string, member: Member, story: string, number: string): Reading => ({
  id: number,
  article: member.article,
  story,
  source: member.source,
  copy: false,
  where: 'body',
  start: 0,
  end: text.length,
  text,
  mention: null,
  cue: null,
  attribution: 'adjacent cue',
  confidence: 1,
  variation: 'verbatim',
  context: { before: 'And so', quote: `“${text}”`, after: 'was what was said of it.' },
});

const utteranceOf = (
  { language, people }: Maker,
  members: readonly Member[],
  story: string,
  number: number,
): Utterance => {
  const text = language.words(4 + language.below(30));
  const person = people[language.zipf(people.length)];
  const [first, ...others] = members.map((member, at) =>
    readingOf(
      at % 2 === 0 ? text : text.split(' ').slice(1).join(' '),
      member,
      story,
      `${story}-${number}-${at}`,
    ),
  );
  if (!first) throw new Error('a story has a member');
  return {
    id: first.id,
    home: story,
    speaker: person && language.below(3) > 0 ? { person: person.id, name: person.name } : null,
    readings: [first, ...others],
    columns: [],
    sources: members.length,
    core: 0,
    divergence: 0,
    related: [],
  };
};

/** Which articles a story has, from which on and how many, and the first article of its topic. */
type Planned = { from: number; size: number; topic: number };

const storyOf = (shared: Shared, { from, size, topic }: Planned): Story => {
  const language = languageAt(from, 'story');
  const { sources } = shared;
  const articles = Array.from({ length: size }, (_, at) =>
    factsOf(languageAt(from + at, 'article'), from + at),
  );
  const [first, ...others] = articles.map((facts): Member => ({
    article: facts.id,
    title: facts.title?.value ?? null,
    source: sources[language.zipf(sources.length)]?.id ?? null,
    date: facts.published,
    copyOf: null,
    shared: null,
    credit: null,
  }));
  if (!first) throw new Error('a story has an article');
  const members: [Member, ...Member[]] = [first, ...others];
  return {
    id: first.article,
    topic: id(topic),
    title: { text: first.title ?? '', article: first.article },
    summary: { text: language.words(35), article: first.article },
    date: first.date,
    language: 'en',
    members,
    independent: members.length,
    utterances: Array.from({ length: language.below(REMARKS + 1) }, (_, number) =>
      utteranceOf(
        { ...shared, language },
        members.slice(0, 1 + language.below(members.length)),
        first.article,
        number,
      ),
    ),
  };
};

const sharedBy = (language: Language, articles: number): Shared => ({
  sources: Array.from({ length: SOURCES }, (_, at) => ({
    id: `source-${at}`,
    name: language.name(3),
    hosts: [],
    aliases: [],
    described: false,
    articles: [],
  })),
  people: Array.from({ length: Math.ceil((articles / 100) * PEOPLE) }, (_, at) => ({
    id: `person-${at}`,
    name: language.name(2),
    kind: 'person',
    spellings: [],
    roles: [language.words(2)],
    utterances: [],
  })),
});

/** Most stories have one article, and about every second goes on with an earlier topic. */
const planOf = (language: Language, count: number): Planned[] => {
  const plan: Planned[] = [];
  const started: number[] = [];
  for (let from = 0; from < count;) {
    const size = Math.min(count - from, 1 + (language.below(4) === 0 ? language.below(6) : 0));
    const topic = started[language.below(started.length * 2)] ?? from;
    if (topic === from) started.push(topic);
    plan.push({ from, size, topic });
    from += size;
  }
  return plan;
};

function* each<T, U>(items: Iterable<T>, make: (item: T) => U): Generator<U> {
  for (const item of items) yield make(item);
}

/**
 * What is searched on a site of so many invented articles, the same every time. Articles and stories
 * are made as they are asked for, as often as they are.
 */
export const madeContent = (count: number): Searched => {
  const language = languageOf(1);
  const shared = sharedBy(language, count);
  const plan = planOf(language, count);
  const threads = Map.groupBy(plan, ({ topic }) => topic);
  const topics = [...threads].map(([topic, stories]): Topic => {
    const [first = id(topic), ...others] = stories.map(({ from }) => id(from));
    return {
      id: id(topic),
      name: language.name(3),
      stories: [first, ...others],
      from: null,
      to: null,
    };
  });
  return {
    articles: { [Symbol.iterator]: () => each(Array(count).keys(), articleOf) },
    stories: { [Symbol.iterator]: () => each(plan, (planned) => storyOf(shared, planned)) },
    topics,
    ...shared,
  };
};
