import {
  absolute,
  articlePath,
  personPath,
  placePath,
  schemaPath,
  sourcePath,
  storyJsonPath,
  storyPath,
  topicPath,
  utterancePath,
} from './href.ts';

/** Full addresses, for what leaves the site. */
export const addresses = {
  site: absolute('/'),
  search: absolute('/search/'),
  data: absolute('/data/'),
  schema: (name: string) => absolute(schemaPath(name)),
  storyData: (id: string) => absolute(storyJsonPath(id)),
  story: (id: string) => absolute(storyPath(id)),
  utterance: (story: string, id: string) => absolute(utterancePath(story, id)),
  article: (id: string) => absolute(articlePath(id)),
  place: (reading: Parameters<typeof placePath>[0]) => absolute(placePath(reading)),
  person: (id: string) => absolute(personPath(id)),
  source: (id: string) => absolute(sourcePath(id)),
  topic: (id: string) => absolute(topicPath(id)),
};
