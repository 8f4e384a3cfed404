import { defineCollection } from 'astro:content';
import { articles } from './loaders/articles.ts';
import { jsonFolder, jsonList } from './loaders/json.ts';
import { ArticleFacts, Person, Source, Story, Topic } from './pipeline/model/index.ts';
import { settings } from './settings/index.ts';

/** The collections of the site: what the pipeline wrote, checked by the same schemas. */
export const collections = {
  articles: defineCollection({ loader: articles(settings.texts), schema: ArticleFacts }),
  stories: defineCollection({ loader: jsonFolder('stories'), schema: Story }),
  topics: defineCollection({ loader: jsonFolder('topics'), schema: Topic }),
  people: defineCollection({ loader: jsonList('people'), schema: Person }),
  sources: defineCollection({ loader: jsonList('sources'), schema: Source }),
};
