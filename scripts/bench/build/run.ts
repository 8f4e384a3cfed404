/**
 * Runs by itself, for `bench build`: makes the content of the project in a folder and prints, as JSON, how
 * each stage went.
 */
import { projectAt } from '../../lib/project.ts';
import { type Stopwatch, stopwatch } from './stages.ts';

/** Stages by the first word of what a build says of its progress. */
const STAGES: ReadonlyMap<string, string> = new Map([
  ['extract', 'read, extract, quote'],
  ['comparing', 'group'],
  ['who', 'who is who'],
  ['topics', 'collate, tell'],
  ['', 'write content'],
]);

const watched = (watch: Stopwatch) => (text: string) => {
  const stage = STAGES.get(text.split(' ')[0] ?? '');
  if (stage !== undefined) watch.begin(stage);
};

const [root = ''] = process.argv.slice(2);
const watch = stopwatch('start');
const { normalize } = await import('../../lib/normalize.ts');
const nothing = (): void => undefined;
const data = (): Promise<void> => Promise.resolve();
await normalize(projectAt(root), { progress: watched(watch), say: nothing, report: nothing, data });
process.stdout.write(JSON.stringify(watch.end()));
