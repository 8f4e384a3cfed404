import { writeContent } from './content-files.ts';
import { count } from './count.ts';
import { Failure } from './failure.ts';
import { type Generated, generate } from './generate.ts';
import { keepKnown } from './known.ts';
import type { Project } from './project.ts';
import type { BuildReport } from '../../src/pipeline/model/index.ts';
import { reportAll } from './report-all.ts';
import type { Terminal } from './terminal.ts';

/** How many captures and editors' files were left out, and how many files of `content/` changed. */
export type Normalized = { leftOut: number; changed: number };

/**
 * Makes the generated part of `content/` what the captures give, and says what was left out.
 *
 * @throws Failure when no capture gives an article; `content/` is then as it was
 */
export const normalize = (project: Project, terminal: Terminal): Promise<Normalized> =>
  generate(project, { progress: terminal.progress, cached: true }, writingTo(project, terminal));

/** Writes what is generated to `content/`, and says what was left out. Gives and throws as `normalize`. */
export const writingTo =
  (project: Project, terminal: Terminal) =>
  async ({ files, known, report, problems }: Generated): Promise<Normalized> => {
    terminal.progress('');
    reportAll(report, problems, terminal);
    if (report.articles === 0)
      throw new Failure(
        'No capture holds an article.',
        'The lines above say why, capture by capture.',
      );
    const { written, removed } = await writeContent(project, files);
    keepKnown(project, known);
    terminal.say(summary(report));
    terminal.say(`content/: ${count(written, 'file')} written, ${removed} removed`);
    return {
      leftOut: report.quarantined.length + problems.length,
      changed: written + removed,
    };
  };

const summary = (report: BuildReport): string =>
  `${count(report.captures, 'capture')}: ${count(report.articles, 'article')}, ` +
  `${count(report.stories, 'story', 'stories')}, ${count(report.topics, 'topic')}, ` +
  `${count(report.quotations, 'quotation')} of ${count(report.utterances, 'utterance')}`;
