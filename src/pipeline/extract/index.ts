/** Captures → articles: main text, facts with their evidence, and what became of every line. */
export { blockRanges, bodyText } from './body/text.ts';
export { documentOf, toDocument } from './document.ts';
export { extract } from './extract.ts';
export { segments } from './segment/parse.ts';
export { certaintyOf, isUnsure, type Certainty } from './trace/unsure.ts';
export type { Segment } from './segment/segment.ts';
