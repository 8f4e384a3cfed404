import { build } from '../../src/pipeline/build.ts';
import type { Article, BuildReport, Quarantined } from '../../src/pipeline/model/index.ts';
import { isQuarantined } from '../../src/pipeline/read/index.ts';
import { serialize } from '../../src/pipeline/write/index.ts';
import { capturesIn, type Place } from './captures.ts';
import { type Edited, loadEditor } from './editor.ts';
import { extraction } from './extraction/extraction.ts';
import { codeOf, Failure, meaningOf } from './failure.ts';
import { groupingOf } from './grouping/documents.ts';
import type { Problem } from './problem.ts';
import { quotationOf } from './quotation/quotation.ts';
import type { Project } from './project.ts';

/** What the captures and the editors' files give. */
export type Generated = {
  /** Path below `content/` → text. */
  files: ReadonlyMap<string, string>;
  report: BuildReport;
  /** What is wrong with editors' files. */
  problems: Problem[];
};

/**
 * Runs the pipeline over `content/captures`; writes nothing.
 * @throws Failure when there are no captures
 */
export const generate = async (
  project: Project,
  progress: (text: string) => void,
): Promise<Generated> => {
  const { editor, problems }: Edited = await loadEditor(project);
  const places = await placesIn(project);
  const outcomes: (Article | Quarantined)[] = [];
  const knowledge = { sources: [...editor.sources], corrections: [...editor.corrections] };
  let current = { file: '', from: 0 };
  for await (const { file, place, outcome } of extraction(places, knowledge)) {
    progress(`extract ${outcomes.length + 1} ${file}${place}`);
    if (file !== current.file) current = { file, from: outcomes.length };
    // What came of an archive before it was seen to change may be of several states of it.
    if (isQuarantined(outcome) && outcome.code === 'changed') outcomes.length = current.from;
    outcomes.push(outcome);
  }
  progress(`comparing ${outcomes.length} captures`);
  const content = await build(outcomes, editor, {
    quotation: (documents) =>
      quotationOf(documents, (done) => {
        progress(`quotes ${done}/${documents.length}`);
      }),
    grouping: (documents) => groupingOf(documents, project),
  });
  return { files: serialize(content), report: content.report, problems };
};

const placesIn = async ({ captures }: Project): Promise<(Place | Quarantined)[]> => {
  const found = await capturesIn(captures, '').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    const remedy = 'Make it a folder that you can read.';
    throw new Failure(`content/captures cannot be read: ${meaningOf(error)}.`, remedy);
  });
  if (found.length === 0)
    throw new Failure(
      'content/captures holds no captures.',
      'Put saved pages there, or run: npm run variorum -- add FILE|DIR…',
    );
  return found;
};
