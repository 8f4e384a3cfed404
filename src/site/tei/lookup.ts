import type { ArticleFacts, Person } from '../../pipeline/model/index.ts';

/** What a story's document takes from elsewhere; addresses are full. */
export type Lookup = {
  outlet: (source: string) => string | undefined;
  article: (id: string) => ArticleFacts | undefined;
  person: (id: string) => Person | undefined;
  storyPage: string;
  articlePage: (id: string) => string;
  utterancePage: (id: string) => string;
};
