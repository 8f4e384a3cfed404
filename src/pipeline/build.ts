import { correct } from './assemble/correct.ts';
import { outlets } from './assemble/sources.ts';
import { stories, topics } from './assemble/stories.ts';
import { collate } from './collate/index.ts';
import { extract, toDocument } from './extract/index.ts';
import { group } from './group/index.ts';
import type {
  Article,
  BuildReport,
  Capture,
  Correction,
  Person,
  PersonEntry,
  Quarantined,
  Source,
  SourceEntry,
  Story,
  Topic,
} from './model/index.ts';
import { quote } from './quote/index.ts';
import { isQuarantined, read } from './read/index.ts';
import { by } from './text/order.ts';

/** A file of the captures folder: its path as given and its bytes, or why it was left out. */
export type CaptureFile =
  { file: string; bytes: Uint8Array } | { file: string; fault: Quarantined };

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

/** Captures by their bytes (the same bytes under several names are one), and what was left out. */
const readAll = (files: readonly CaptureFile[]) => {
  const captures = new Map<string, Capture>();
  const quarantined: Quarantined[] = [];
  for (const entry of files.toSorted(by(({ file }) => file))) {
    const result = 'fault' in entry ? entry.fault : read(entry.bytes, [entry.file]);
    if (isQuarantined(result)) quarantined.push(result);
    else {
      const same = captures.get(result.digest);
      if (same) same.files.push(entry.file);
      else captures.set(result.digest, result);
    }
  }
  return { captures: [...captures.values()], quarantined };
};

/** One bad capture never loses another: a fault of a rule is that capture's, and is reported. */
const extractOne = (capture: Capture, editor: Editor): Article | Quarantined => {
  try {
    return extract(capture, editor.sources);
  } catch (error) {
    return {
      file: capture.files[0],
      code: 'failed',
      reason: `extraction failed: ${error instanceof Error ? error.message : String(error)}`,
      remedy: 'This is a fault of Variorum: please report it with the capture.',
    };
  }
};

/**
 * The whole pipeline: captures → articles → quotations → stories → utterances. Pure: the same
 * captures give the same content, in whatever order they come.
 * @throws {Error} only on a fault of the engine; a capture's fault is in `report.quarantined`.
 */
export const build = (files: readonly CaptureFile[], editor: Editor): Content => {
  const { captures, quarantined } = readAll(files);
  const corrections = new Map(editor.corrections.map((c) => [c.article, c]));
  const articles: Article[] = [];
  for (const capture of captures) {
    const result = extractOne(capture, editor);
    if (isQuarantined(result)) quarantined.push(result);
    else articles.push(correct(result, corrections.get(result.id)));
  }
  articles.sort(by(({ id }) => id));

  const documents = articles.map(toDocument);
  const quoted = documents.map(quote);
  const grouped = group(documents);
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
      captures: files.length,
      articles: articles.length,
      copies: grouped.filter(({ copyOf }) => copyOf !== null).length,
      stories: allStories.length,
      topics: allTopics.length,
      sources: sources.length,
      people: people.length,
      quotations: quoted.reduce((sum, { quotes }) => sum + quotes.length, 0),
      utterances: utterances.length,
      compared: utterances.filter((utterance) => utterance.sources > 1).length,
      duplicates: captures
        .filter(({ files: [, ...same] }) => same.length > 0)
        .map(({ files: [file, ...same] }) => ({ file, same })),
      quarantined: quarantined.toSorted(by(({ file }) => file)),
    },
  };
};
