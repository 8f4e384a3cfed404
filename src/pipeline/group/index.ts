/**
 * Grouping: articles → copies (one text) → stories (one event) → topics (one thread), with the
 * dates, headlines and names that only the group can give. Pure and independent of the input's
 * order. Weights: background.weights.json and pair.weights.json, made by scripts/train/group-*.ts.
 */
export { explain, type Evidence, type Explanation } from './explain.ts';
export { group } from './group.ts';
export { groupSteps } from './grouping.ts';
export { storyTitle, type Taken } from './headline.ts';
export { profileOf, type Profile } from './profile.ts';
export { run, type Steps } from './steps.ts';
export { perform, type Task } from './tasks.ts';
export { topicName } from './topic-name.ts';
