import type { BreadcrumbListLeaf, ListItemLeaf } from 'schema-dts';

/** A page above the one that is shown, or that one itself. */
export type Crumb = { name: string; path: `/${string}` };

/**
 * The way to a page, the front page first and the page itself last. Search engines want two entries
 * or more (Google Search Central, Breadcrumb).
 *
 * @param absolute full address of a path
 */
export const breadcrumbLd = (
  trail: readonly Crumb[],
  absolute: (path: Crumb['path']) => string,
): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, index): ListItemLeaf => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(path),
  })),
});
