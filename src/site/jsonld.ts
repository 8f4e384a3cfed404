import type { ArticleFacts, Person, Story } from '../pipeline/model/index.ts';
import { articleById, personById, sourceById } from './content.ts';
import { absolute, articlePath, personPath, storyPath, utterancePath } from './href.ts';
import {
  type Addresses,
  articleLd,
  type NewsArticleLd,
  personLd,
  type PersonLd,
  siteLd,
  type SiteLd,
  storyLd,
  type StoryLd,
} from './structured.ts';

const addresses: Addresses = {
  site: absolute('/'),
  search: absolute('/search/'),
  story: (id) => absolute(storyPath(id)),
  utterance: (story, id) => absolute(utterancePath(story, id)),
  article: (id) => absolute(articlePath(id)),
  person: (id) => absolute(personPath(id)),
};

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
