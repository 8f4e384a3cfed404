/** What the threads of grouping can do. */
export { perform } from '../../../src/pipeline/group/index.ts';
export { readLines } from './profiles.ts';
