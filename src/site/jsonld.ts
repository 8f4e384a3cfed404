import type { ArticleFacts, Person, Story } from '../pipeline/model/index.ts';
import { addresses } from './addresses.ts';
import { articleById, personById, sourceById } from './content.ts';
import {
  articleLd,
  type NewsArticleLd,
  personLd,
  type PersonLd,
  siteLd,
  type SiteLd,
  storyLd,
  type StoryLd,
} from './structured.ts';

/** JSON-LD of the front page. */
export const siteJsonLd = (): SiteLd => siteLd(addresses);

/** JSON-LD of an article's page. */
export const articleJsonLd = (article: ArticleFacts): NewsArticleLd =>
  articleLd(article, addresses);

/** JSON-LD of a person's page. */
export const personJsonLd = (person: Person): PersonLd => personLd(person, addresses);

/** JSON-LD of a story's page. */
export const storyJsonLd = async (story: Story): Promise<StoryLd> => {
  const [sources, people, articles] = [await sourceById(), await personById(), await articleById()];
  return storyLd(story, addresses, {
    source: (id) => sources.get(id)?.name,
    person: (id) => people.get(id),
    article: (id) => articles.get(id),
  });
};
