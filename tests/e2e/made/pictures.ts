import type { Page } from 'playwright-core';
import { GALLERY } from './gallery.ts';

/** A picture of the gallery that is kept and compared. */
export type Picture = {
  name: string;
  path: string;
  width: number;
  height: number;
  media?: Parameters<Page['emulateMedia']>[0];
  /** What of the page is taken, in place of what the window shows. */
  only?: string;
};

const story = (id: string): string => `/stories/${id}/`;

/** Few: what looks differently for another reason each. */
export const PICTURES: readonly Picture[] = [
  { name: 'front', path: '/', width: 1440, height: 1000 },
  { name: 'story-phone', path: story(GALLERY.five), width: 360, height: 1200 },
  {
    name: 'story-dark',
    path: story(GALLERY.five),
    ...{ width: 1440, height: 1000, media: { colorScheme: 'dark' } },
  },
  {
    name: 'story-print',
    path: story(GALLERY.five),
    ...{ width: 680, height: 960, media: { media: 'print' } },
  },
  {
    name: 'story-forced-colours',
    path: story(GALLERY.five),
    ...{ width: 768, height: 1000, media: { forcedColors: 'active', colorScheme: 'dark' } },
  },
  { name: 'directions', path: story(GALLERY.directions), width: 768, height: 800 },
  { name: 'forty-sources', path: story(GALLERY.forty), width: 1440, height: 900, only: '#matrix' },
  { name: 'odd-phone', path: story(GALLERY.odd), width: 360, height: 1200 },
];
