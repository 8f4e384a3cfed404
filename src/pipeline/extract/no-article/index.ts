/** Pages without an article: told from articles, and put aside with the reason. */
export { briefOf } from './brief.ts';
export { MOST_SEGMENTS, noArticle, tooManyPieces } from './quarantine.ts';
export { whyNoArticle, whyNotBrief } from './why.ts';
