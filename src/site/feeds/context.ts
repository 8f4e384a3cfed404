import type { Gist } from '../../loaders/gist.ts';
import type { Reading, Story, Topic } from '../../pipeline/model/index.ts';

/** What feeds take from elsewhere. */
export type Context = {
  /** What the settings say of the site. */
  edition: { name: string; description: string; language: string };
  /** Zone in which the days of stories begin. */
  timeZone: string;
  /** Full address of a path of the site. */
  absolute: (path: `/${string}`) => string;
  /** What a reading's outlet is called. */
  outlet: (reading: Pick<Reading, 'source' | 'article'>) => string;
  topic: (id: string) => Topic | undefined;
  /** What a story says of its remarks in numbers. */
  gist: (story: Story) => Gist;
};

/** Path of a feed's document: RSS as `xml`, JSON Feed as `json`. */
export const feedPath = (name: string, ending: 'xml' | 'json'): `/${string}` =>
  `/feeds/${name}.${ending}`;
