/** The nouns of Variorum: what the pipeline writes and the site reads, defined once. */
export * from './article.ts';
export * from './capture.ts';
export * from './changes.ts';
export * from './correction.ts';
export * from './document.ts';
export * from './fact.ts';
export * from './grouping.ts';
export * from './person.ts';
export * from './quote.ts';
export * from './reason.ts';
export * from './report.ts';
export * from './source.ts';
export * from './story.ts';
export * from './topic.ts';
export * from './utterance.ts';
