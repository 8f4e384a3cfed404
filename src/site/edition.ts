import { layout } from '#strings';
import { settings } from '../settings/index.ts';
import { locale } from './locale.ts';

/** What the site says of itself to those outside: in feeds, data, citations and metadata. */
export const edition = {
  name: settings.name,
  description: settings.description ?? layout.description,
  /** Language tag of the interface. */
  language: locale,
};
