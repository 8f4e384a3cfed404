import { outlets } from './assemble/sources.ts';
import { stories, topics } from './assemble/stories.ts';
import { collate } from './collate/index.ts';
import { toDocument } from './extract/index.ts';
import { group } from './group/index.ts';
import { descents } from './lineage/index.ts';
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
  Quoted,
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
  /** What each copy changed. */
  changes: Changes[];
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

/** The stages that take time: whoever has threads runs them there, with the same result. */
export type Stages = {
  /** The quotations of documents, in their order. */
  quotation: (documents: readonly Document[]) => Promise<Quoted[]>;
  /** The copy, story and topic of each document. */
  grouping: (documents: readonly Document[]) => Promise<Grouped[]>;
};

/** The stages as they are, in this thread. */
const HERE: Stages = {
  quotation: (documents) => Promise.resolve(documents.map(quote)),
  grouping: (documents) => Promise.resolve(group(documents)),
};

/**
 * The pipeline behind extraction: articles → quotations → stories → utterances. Pure: the same
 * outcomes give the same content, in whatever order they come.
 *
 * @param outcomes what each capture gave: its article as an editor corrected it, or why it has none
 * @throws {Error} only on a fault of the engine; a capture's fault is in `report.quarantined`.
 */
export const build = async (
  outcomes: readonly (Article | Quarantined)[],
  editor: Pick<Editor, 'sources' | 'people'>,
  stages: Partial<Stages> = {},
): Promise<Content> => {
  const { quotation, grouping } = { ...HERE, ...stages };
  const { articles: extracted, quarantined } = together(outcomes);
  const articles = extracted.toSorted(by(({ id }) => id));

  const documents = articles.map(toDocument);
  const quoted = await quotation(documents);
  const grouped = await grouping(documents);
  const { sources, sourceOf } = outlets(articles, editor.sources);
  const { people, utterances } = collate({
    documents,
    quoted,
    grouped,
    sourceOf,
    people: editor.people,
  });
  const copies = descents(documents, grouped);
  const lineageOf = new Map(copies.map(({ changes, lineage }) => [changes.id, lineage]));
  const allStories = stories({ articles, documents, grouped, utterances, lineageOf, sourceOf });
  const allTopics = topics(allStories, documents);
  return {
    articles,
    changes: copies.map(({ changes }) => changes),
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
