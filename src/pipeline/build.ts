import { outlets } from './assemble/sources.ts';
import { together } from './assemble/together.ts';
import { said, speakers, storyDays, whoIsWho } from './collate/index.ts';
import { toDocument } from './extract/index.ts';
import { group } from './group/index.ts';
import type {
  Article,
  BuildReport,
  Changes,
  Correction,
  Document,
  Grouped,
  Person,
  PersonEntry,
  Quarantined,
  Source,
  SourceEntry,
  Story,
  Topic,
} from './model/index.ts';
import { quote } from './quote/index.ts';
import { topicContent, type TopicArticle } from './topic.ts';

/** What editors know, from `content/sources`, `content/people` and `content/corrections`. */
export type Editor = {
  sources: readonly SourceEntry[];
  people: readonly PersonEntry[];
  corrections: readonly Correction[];
};

/** Everything that is generated from the captures. */
export type Content = {
  articles: Article[];
  /** What each copy changed. */
  changes: Changes[];
  stories: Story[];
  topics: Topic[];
  people: Person[];
  sources: Source[];
  report: BuildReport;
};

/**
 * The pipeline behind extraction: articles → quotations → stories → utterances. Pure: the same
 * outcomes give the same content, in whatever order they come.
 *
 * @param outcomes what each capture gave: its article as an editor corrected it, or why it has none
 * @param grouping the copy, story and topic of each document
 * @throws {Error} only on a fault of the engine; a capture's fault is in `report.quarantined`.
 */
export const build = (
  outcomes: readonly (Article | Quarantined)[],
  editor: Pick<Editor, 'sources' | 'people'>,
  grouping: (documents: readonly Document[]) => Grouped[] = group,
): Content => {
  const { articles, duplicates, quarantined } = together(outcomes);
  const documents = articles.map(toDocument);
  const quoted = documents.map(quote);
  const grouped = grouping(documents);
  const { sources, sourceOf } = outlets(articles, editor.sources);
  const cast = whoIsWho(quoted, grouped, editor.people);
  const quotedOf = new Map(quoted.map((one) => [one.id, one]));
  const groupedOf = new Map(grouped.map((one) => [one.id, one]));
  const given = articles.flatMap((told, i): TopicArticle[] => {
    const [document, ofQuotes, ofGroups] = [
      documents[i],
      quotedOf.get(told.id),
      groupedOf.get(told.id),
    ];
    if (!document || !ofQuotes || !ofGroups) throw new Error(`a stage lost article ${told.id}`);
    return [{ told, document, quoted: ofQuotes, grouped: ofGroups, source: sourceOf(told.id) }];
  });
  const { stories, topics, changes, utterances } = topicContent(given, cast);
  const people = speakers(cast.described, said(utterances), storyDays(grouped));
  return {
    articles,
    changes,
    stories,
    topics,
    people,
    sources,
    report: {
      captures: outcomes.length,
      articles: articles.length,
      copies: grouped.filter(({ copyOf }) => copyOf !== null).length,
      stories: stories.length,
      topics: topics.length,
      sources: sources.length,
      people: people.length,
      quotations: quoted.reduce((sum, { quotes }) => sum + quotes.length, 0),
      utterances: utterances.length,
      compared: utterances.filter((utterance) => utterance.sources > 1).length,
      duplicates,
      quarantined,
    },
  };
};
