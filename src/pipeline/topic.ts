import { stories, topics, type Told } from './assemble/stories.ts';
import { collateBy, type Cast } from './collate/index.ts';
import { descents } from './lineage/index.ts';
import type { Changes, Document, Grouped, Quoted, Story, Topic, Utterance } from './model/index.ts';

/** An article as the stages before left it. */
export type TopicArticle = {
  told: Told;
  document: Document;
  quoted: Quoted;
  grouped: Grouped;
  /** Source id, null where its capture names none. */
  source: string | null;
};

/** What is generated of a topic. */
export type TopicContent = {
  stories: Story[];
  topics: Topic[];
  /** What each copy changed. */
  changes: Changes[];
  utterances: Utterance[];
};

/**
 * What the articles of a topic give: copies, utterances, stories. Nothing in it depends on another
 * topic but through `cast`; articles of several topics give what each topic gives.
 */
export const topicContent = (articles: readonly TopicArticle[], cast: Cast): TopicContent => {
  const documents = articles.map(({ document }) => document);
  const quoted = articles.map((article) => article.quoted);
  const grouped = articles.map((article) => article.grouped);
  const sources = new Map(articles.map(({ document, source }) => [document.id, source]));
  const sourceOf = (article: string): string | null => sources.get(article) ?? null;
  const { utterances } = collateBy({ documents, quoted, grouped, sourceOf }, cast);
  const copies = descents(documents, grouped);
  const lineageOf = new Map(copies.map(({ changes, lineage }) => [changes.id, lineage]));
  const told = articles.map((article) => article.told);
  const all = stories({ articles: told, documents, grouped, utterances, lineageOf, sourceOf });
  return {
    stories: all,
    topics: topics(all, documents),
    changes: copies.map(({ changes }) => changes),
    utterances,
  };
};
