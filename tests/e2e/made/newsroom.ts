import { outlets } from '../../../src/pipeline/assemble/sources.ts';
import { stories, topics } from '../../../src/pipeline/assemble/stories.ts';
import type { Content } from '../../../src/pipeline/build.ts';
import { collate } from '../../../src/pipeline/collate/index.ts';
import { toDocument } from '../../../src/pipeline/extract/index.ts';
import type { Article, Block, Grouped } from '../../../src/pipeline/model/index.ts';
import { quote } from '../../../src/pipeline/quote/index.ts';
import { PIECES, type Piece } from './pieces.ts';

const stated = (value: string) => ({ value, basis: 'stated' as const, evidence: value });

const blockOf = (text: string): Block => ({ kind: 'paragraph', text });

const articleOf = ({ id, outlet, day, title, text, language, direction }: Piece): Article => {
  const [first = '', ...others] = text;
  return {
    id,
    digest: id.repeat(4),
    files: [`${id}.txt`],
    kind: 'text',
    title: stated(title),
    standfirst: null,
    authors: [],
    published: stated(day),
    updated: null,
    weekday: null,
    publisher: stated(outlet),
    host: null,
    url: null,
    section: null,
    tags: [],
    language: stated(language ?? 'en'),
    direction: direction ?? 'ltr',
    dateline: null,
    credit: null,
    captions: [],
    trace: [],
    blocks: [blockOf(first), ...others.map(blockOf)],
  };
};

const groupedOf = ({ id, story, copyOf, day }: Piece): Grouped => ({
  id,
  story,
  topic: PIECES[0]?.story ?? story,
  copyOf: copyOf ?? null,
  shared: copyOf === undefined ? null : 1,
  date: stated(day),
});

/** The captures of the invented articles: file → text. */
export const madeCaptures = (): Map<string, string> =>
  new Map(PIECES.map(({ id, title, text }) => [`${id}.txt`, [title, ...text].join('\n\n')]));

/** What the pipeline makes of the invented articles when their stories are known. */
export const madeContent = (): Content => {
  const articles = PIECES.map(articleOf);
  const documents = articles.map(toDocument);
  const grouped = PIECES.map(groupedOf);
  const { sources, sourceOf } = outlets(articles, []);
  const quoted = documents.map(quote);
  const { people, utterances } = collate({ documents, quoted, grouped, sourceOf, people: [] });
  const allStories = stories({ articles, documents, grouped, utterances, sourceOf });
  const allTopics = topics(allStories, documents);
  return {
    articles,
    stories: allStories,
    topics: allTopics,
    people,
    sources,
    report: {
      captures: articles.length,
      articles: articles.length,
      copies: 1,
      stories: allStories.length,
      topics: allTopics.length,
      sources: sources.length,
      people: people.length,
      quotations: quoted.reduce((sum, { quotes }) => sum + quotes.length, 0),
      utterances: utterances.length,
      compared: utterances.filter((utterance) => utterance.sources > 1).length,
      duplicates: [],
      quarantined: [],
    },
  };
};
