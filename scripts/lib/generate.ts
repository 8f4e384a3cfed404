import { build, type CaptureFile } from '../../src/pipeline/build.ts';
import type { BuildReport } from '../../src/pipeline/model/index.ts';
import { isQuarantined } from '../../src/pipeline/read/index.ts';
import { serialize } from '../../src/pipeline/write/index.ts';
import { capturesIn, loadCapture } from './captures.ts';
import { type Edited, loadEditor } from './editor.ts';
import { codeOf, Failure, meaningOf } from './failure.ts';
import type { Problem } from './problem.ts';
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
  const captures = await captureFiles(project, progress);
  progress(`reading ${captures.length} captures`);
  const content = build(captures, editor);
  return { files: serialize(content), report: content.report, problems };
};

const captureFiles = async (
  { captures }: Project,
  progress: (text: string) => void,
): Promise<CaptureFile[]> => {
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
  const files: CaptureFile[] = [];
  for (const [index, capture] of found.entries()) {
    progress(`loading ${index + 1}/${found.length} ${capture.file}`);
    const loaded = isQuarantined(capture) ? capture : await loadCapture(capture);
    files.push(isQuarantined(loaded) ? { file: loaded.file, fault: loaded } : loaded);
  }
  return files;
};
