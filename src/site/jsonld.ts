import type { ArticleFacts, Person, Source, Story, Topic } from '../pipeline/model/index.ts';
import { addresses } from './addresses.ts';
import { articleById, sourceById, speakerById } from './content.ts';
import { edition } from './edition.ts';
import { absolute } from './href.ts';
import {
  articleLd,
  breadcrumbLd,
  type Crumb,
  personLd,
  siteLd,
  sourceLd,
  storyLd,
  topicLd,
} from './structured/index.ts';

/** JSON-LD of the front page. */
export const siteJsonLd = () => siteLd(edition, addresses);

/** JSON-LD of the way to a page: the front page first, the page itself last. */
export const breadcrumbJsonLd = (trail: readonly Crumb[]) => breadcrumbLd(trail, absolute);

/** JSON-LD of an article's page. */
export const articleJsonLd = (article: ArticleFacts) => articleLd(article, addresses);

/** JSON-LD of a person's page. */
export const personJsonLd = (person: Person) => personLd(person, addresses);

/** JSON-LD of an outlet's page. */
export const sourceJsonLd = (source: Source) => sourceLd(source, addresses);

/** JSON-LD of a topic's page, with those of its stories that it shows. */
export const topicJsonLd = (topic: Topic, stories: readonly Story[]) =>
  topicLd(topic, stories, addresses);

/** JSON-LD of a story's page. */
export const storyJsonLd = async (story: Story) => {
  const [sources, people, articles] = [
    await sourceById(),
    await speakerById(),
    await articleById(),
  ];
  return storyLd(story, addresses, {
    source: (id) => sources.get(id),
    person: (id) => people.get(id),
    article: (id) => articles.get(id),
  });
};
