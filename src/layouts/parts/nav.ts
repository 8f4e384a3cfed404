import { layout as t } from '#strings';

/** The sections of the site, by their paths, in the order of the bar at the top. */
export const SECTIONS = [
  ['/stories/', t.stories],
  ['/topics/', t.topics],
  ['/people/', t.people],
  ['/sources/', t.sources],
  ['/about/', t.about],
  ['/search/', t.search],
] as const;

/** The section that a page is in; undefined for what is in none. */
export const sectionOf = (path: string): string | undefined =>
  SECTIONS.find(([section]) => path.startsWith(section))?.[0];
