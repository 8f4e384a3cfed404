/**
 * Runs by itself, for `bench build`: makes the content of the project in a folder, or its whole site, and
 * prints, as JSON, how each stage went.
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
  ['rendering', 'pages, search index'],
]);

const watched = (watch: Stopwatch) => {
  let rendered = false;
  return (text: string): void => {
    const [word = ''] = text.split(' ');
    const stage = rendered && word === '' ? 'replace dist/' : STAGES.get(word);
    rendered ||= word === 'rendering';
    if (stage !== undefined) watch.begin(stage);
  };
};

const [root = '', what = ''] = process.argv.slice(2);
const watch = stopwatch('start');
const project = projectAt(root);
const nothing = (): void => undefined;
const terminal = {
  progress: watched(watch),
  say: nothing,
  report: nothing,
  data: () => Promise.resolve(),
};
if (what === 'site') {
  const { buildSite } = await import('../../lib/build-site.ts');
  const { renderSite } = await import('../../lib/render.ts');
  await buildSite(project, terminal, { force: false, render: renderSite });
} else {
  const { normalize } = await import('../../lib/normalize.ts');
  await normalize(project, terminal);
}
process.stdout.write(JSON.stringify(watch.end()));
