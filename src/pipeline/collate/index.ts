/** Across articles: one person for the spellings of a name, one utterance for its readings. */
export type { Cast } from './cast.ts';
export { collate, collateBy, whoIsWho, type Collation, type Input } from './collate.ts';
export { byInterest, onlyIn, printed } from './matrix.ts';
export { NAMED_FROM } from './named.ts';
export { said, Said, speakers } from './speakers.ts';
export { castFrom, topicCast, TopicCast, Voices, voicesOf } from './topic-cast.ts';
export { storyDays } from './utterance.ts';
