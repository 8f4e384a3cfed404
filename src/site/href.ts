import type { Reading } from '../pipeline/model/index.ts';
import { nameOfPart, type PartName } from './parts.ts';

/** The base path without a slash at its end: empty at the root of a host. */
const base = import.meta.env.BASE_URL.replace(/(?<!\/)\/+$/, '');

/** The address of a page of this site under its base path: `href('/about/')`. */
export const href = (path: `/${string}`): string => `${base}${path}`;

/** A path that stands in a full address as it is, which are all but those that captures name oddly. */
const PLAIN = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*\/?(?:#[A-Za-z0-9_-]*)?$/;

let origin: string | undefined;

/** The full address of a page, for feeds, canonical links and metadata. */
export const absolute = (path: `/${string}`): string => {
  const local = href(path);
  if (!PLAIN.test(local)) return new URL(local, import.meta.env.SITE).href;
  origin ??= new URL(import.meta.env.SITE).origin;
  return origin + local;
};

/** Addresses by noun, so that no page spells one. */
export const storyPath = (id: string): `/${string}` => `/stories/${id}/`;
export const utterancePath = (story: string, reading: string): `/${string}` =>
  `/stories/${story}/#${reading}`;
/** Where a reading stands in its article: the words themselves, or the headline. */
export const placePath = ({
  article,
  where,
  variation,
  id,
}: Pick<Reading, 'article' | 'where' | 'variation' | 'id'>): `/${string}` =>
  where === 'body' && variation !== 'paraphrase'
    ? `${articlePath(article)}#${id}`
    : articlePath(article);
export const articlePath = (id: string): `/${string}` => `/articles/${id}/`;
/** Where a copy is held against its original. */
export const changesPath = (id: string): `/${string}` => `/articles/${id}/changes/`;
export const capturePath = (id: string): `/${string}` => `/captures/${id}/`;
export const personPath = (id: string): `/${string}/` => `/people/${id}/`;
export const sourcePath = (id: string): `/${string}/` => `/sources/${id}/`;
/** A part of a long list, which stands below the list. */
export const partPath = (list: `/${string}/`, part: PartName): `/${string}` =>
  `${list}${nameOfPart(part)}/`;
export const topicPath = (id: string): `/${string}/` => `/topics/${id}/`;
/** The picture of a story for those who share its address. */
export const cardPath = (id: string): `/${string}` => `/cards/${id}.png`;
export const storyJsonPath = (id: string): `/${string}` => `/data/stories/${id}.json`;
/** Citations of an article or a story as files, without their endings. */
export const citationFiles = (kind: 'articles' | 'stories', id: string): `/${string}` =>
  `/data/${kind}/${id}`;
/** Schema of a kind of data files; its version is part of the address. */
export const schemaPath = (name: string): `/${string}` => `/data/schemas/v1/${name}.json`;
export const storyTeiPath = (id: string): `/${string}` => `/data/stories/${id}.tei.xml`;
