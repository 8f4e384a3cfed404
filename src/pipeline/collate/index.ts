/** Across articles: one person for the spellings of a name, one utterance for its readings. */
export { collate, type Collation, type Input } from './collate.ts';
export { byInterest, onlyIn, printed } from './matrix.ts';
export { NAMED_FROM } from './named.ts';
