import { outlets } from './assemble/sources.ts';
import { stories, topics } from './assemble/stories.ts';
import { collate } from './collate/index.ts';
import { toDocument } from './extract/index.ts';
import { group } from './group/index.ts';
import type {
  Article,
  BuildReport,
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
import { isQuarantined } from './read/index.ts';
import { by } from './text/order.ts';

/** What editors know, from `content/sources`, `content/people` and `content/corrections`. */
export type Editor = {
  sources: readonly SourceEntry[];
  people: readonly PersonEntry[];
  corrections: readonly Correction[];
};

/** Everything that is generated from the captures. */
export type Content = {
  articles: Article[];
  stories: Story[];
  topics: Topic[];
  people: Person[];
  sources: Source[];
  report: BuildReport;
};

/** The path by which a capture's outcome is put in order. */
const pathOf = (outcome: Article | Quarantined): string =>
  isQuarantined(outcome) ? outcome.file : outcome.files[0];

/** Articles by their captures' bytes: the same bytes under several paths are one. And what was left out. */
const together = (outcomes: readonly (Article | Quarantined)[]) => {
  const articles = new Map<string, Article>();
  const quarantined: Quarantined[] = [];
  for (const outcome of outcomes.toSorted(by(pathOf))) {
    if (isQuarantined(outcome)) quarantined.push(outcome);
    else {
      const same = articles.get(outcome.digest);
      if (same) same.files.push(...outcome.files);
      else articles.set(outcome.digest, { ...outcome, files: [...outcome.files] });
    }
  }
  return { articles: [...articles.values()], quarantined };
};

/** The articles that stages after extraction work on, each once, by rising id. */
const articlesIn = (outcomes: readonly (Article | Quarantined)[]) => {
  const { articles: extracted, quarantined } = together(outcomes);
  return { articles: extracted.toSorted(by(({ id }) => id)), extracted, quarantined };
};

/** The documents that `build` has grouped, for those that group them elsewhere. */
export const documentsOf = (outcomes: readonly (Article | Quarantined)[]): Document[] =>
  articlesIn(outcomes).articles.map(toDocument);

/**
 * The pipeline behind extraction: articles → quotations → stories → utterances. Pure: the same
 * outcomes give the same content, in whatever order they come.
 *
 * @param outcomes what each capture gave: its article as an editor corrected it, or why it has none
 * @param known what grouping `documentsOf(outcomes)` gave, where that was done elsewhere
 * @throws {Error} only on a fault of the engine; a capture's fault is in `report.quarantined`.
 */
export const build = (
  outcomes: readonly (Article | Quarantined)[],
  editor: Pick<Editor, 'sources' | 'people'>,
  known?: readonly Grouped[],
): Content => {
  const { articles, extracted, quarantined } = articlesIn(outcomes);
  const documents = articles.map(toDocument);
  const quoted = documents.map(quote);
  const grouped = known ?? group(documents);
  const { sources, sourceOf } = outlets(articles, editor.sources);
  const { people, utterances } = collate({
    documents,
    quoted,
    grouped,
    sourceOf,
    people: editor.people,
  });
  const allStories = stories({ articles, documents, grouped, utterances, sourceOf });
  const allTopics = topics(allStories, documents);
  return {
    articles,
    stories: allStories,
    topics: allTopics,
    people,
    sources,
    report: {
      captures: outcomes.length,
      articles: articles.length,
      copies: grouped.filter(({ copyOf }) => copyOf !== null).length,
      stories: allStories.length,
      topics: allTopics.length,
      sources: sources.length,
      people: people.length,
      quotations: quoted.reduce((sum, { quotes }) => sum + quotes.length, 0),
      utterances: utterances.length,
      compared: utterances.filter((utterance) => utterance.sources > 1).length,
      duplicates: extracted
        .filter(({ files: [, ...same] }) => same.length > 0)
        .map(({ files: [file, ...same] }) => ({ file, same })),
      quarantined: quarantined.toSorted(by(({ file }) => file)),
    },
  };
};
