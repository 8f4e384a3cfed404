import { isQuarantined } from '../../src/pipeline/read/index.ts';
import { capturesNamed } from '../lib/captures.ts';
import type { Run } from '../lib/command.ts';
import { loadEditor } from '../lib/editor.ts';
import { lineExtraction } from '../lib/extraction/extraction.ts';
import { Failure } from '../lib/failure.ts';
import { idGiver } from '../lib/ids.ts';
import { jsonLine } from '../lib/printable.ts';
import { fromQuarantined } from '../lib/problem.ts';
import { statusOf } from '../lib/status.ts';

/** Prints the article in each capture as a line of JSON. */
export const extract: Run = async ({ operands, flags, from, project, terminal }) => {
  const { editor, problems } = await loadEditor(project);
  problems.forEach(terminal.report);
  const captures = await capturesNamed(operands, from);
  if (captures.length === 0)
    throw new Failure(
      `${operands.join(', ')}: no captures there.`,
      'Name files, or folders with files.',
    );
  const idFor = idGiver(captures.map(({ file }) => file));

  const { sources, corrections } = editor;
  const knowledge = { sources: [...sources], corrections: [...corrections] };
  let seen = 0;
  let printed = 0;
  for await (const batch of lineExtraction(captures, knowledge)) {
    let text = '';
    for (const found of batch) {
      const { file, place, outcome } = found;
      seen += 1;
      terminal.progress(`extract ${seen} ${file}${place}`);
      if (isQuarantined(outcome)) terminal.report(fromQuarantined(outcome));
      else {
        text += withId(idFor(found), outcome.line);
        printed += 1;
      }
    }
    if (text !== '') await terminal.data(text);
  }
  terminal.progress('');
  if (printed === 0) throw new Failure('No article was found.', 'The lines above say why.');
  return statusOf(seen - printed + problems.length, flags.has('strict'));
};

/** The record in a line with its id in front. */
const withId = (id: string, line: string): string =>
  `{"id":${jsonLine(id).trimEnd()},${line.slice(1)}`;
