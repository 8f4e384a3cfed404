import type { BuildReport } from '../../src/pipeline/model/index.ts';
import { fromQuarantined, type Problem } from './problem.ts';
import type { Terminal } from './terminal.ts';

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
