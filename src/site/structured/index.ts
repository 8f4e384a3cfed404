/**
 * schema.org objects for the pages. Only what a capture states (or an editor corrected) is said of
 * an article: what is inferred or absent is left out, so that no machine takes it for printed. The
 * vocabulary is typed: a property that schema.org does not have does not compile.
 */
export * from './article.ts';
export * from './breadcrumb.ts';
export * from './person.ts';
export * from './site.ts';
export * from './source.ts';
export * from './story.ts';
export * from './topic.ts';
export type { Addresses, Lookup, Site } from './types.ts';
