import { writeContent } from './content-files.ts';
import { Failure } from './failure.ts';
import { generate } from './generate.ts';
import { fromQuarantined, type Problem } from './problem.ts';
import type { Project } from './project.ts';
import type { BuildReport } from '../../src/pipeline/model/index.ts';
import type { Terminal } from './terminal.ts';

/**
 * Makes the generated part of `content/` what the captures give, and says what was left out.
 *
 * @returns how many captures and editors' files were left out
 * @throws Failure when no capture gives an article; `content/` is then as it was
 */
export const normalize = async (project: Project, terminal: Terminal): Promise<number> => {
  const { files, report, problems } = await generate(project, terminal.progress);
  terminal.progress('');
  reportAll(report, problems, terminal);
  if (report.articles === 0)
    throw new Failure(
      'No capture holds an article.',
      'The lines above say why, capture by capture.',
    );
  const { written, removed } = await writeContent(project, files);
  terminal.say(summary(report));
  terminal.say(`content/: ${written} files written, ${removed} removed`);
  return report.quarantined.length + problems.length;
};

/** Says what was left out and which captures are the same. */
export const reportAll = (
  { quarantined, duplicates }: Pick<BuildReport, 'quarantined' | 'duplicates'>,
  problems: readonly Problem[],
  terminal: Terminal,
): void => {
  problems.forEach(terminal.report);
  for (const one of quarantined) terminal.report(fromQuarantined(one, 'content/captures/'));
  for (const { file, same } of duplicates)
    terminal.report({
      file: same.map((other) => `content/captures/${other}`).join(', '),
      reason: `The same bytes as content/captures/${file}.`,
      remedy: 'They are one article; nothing needs to be done.',
    });
};

const summary = ({
  captures,
  articles,
  stories,
  topics,
  quotations,
  utterances,
}: BuildReport): string =>
  `${captures} captures: ${articles} articles, ${stories} stories, ${topics} topics, ` +
  `${quotations} quotations of ${utterances} utterances`;
