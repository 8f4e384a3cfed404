import type { Correction, PersonEntry, SourceEntry } from './model/index.ts';
import type { Article, BuildReport, Person, Source, Story, Topic } from './model/index.ts';

/** A file of the captures folder: its path as given and its bytes, or why it could not be read. */
export type CaptureFile = { file: string; bytes: Uint8Array } | { file: string; unreadable: string };

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
