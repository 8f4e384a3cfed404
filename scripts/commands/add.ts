import { mkdir } from 'node:fs/promises';
import { addCapture } from '../lib/add-capture.ts';
import { capturesNamed } from '../lib/captures.ts';
import type { Run } from '../lib/command.ts';
import { removeUnfinished } from '../lib/content-files.ts';
import { count } from '../lib/count.ts';
import { loadEditor } from '../lib/editor.ts';
import { Failure, meaningOf } from '../lib/failure.ts';
import { printable } from '../lib/printable.ts';
import { fromQuarantined } from '../lib/problem.ts';
import { heldCaptures } from '../lib/held-captures.ts';
import { statusOf } from '../lib/status.ts';

/** Copies captures into `content/captures`. */
export const add: Run = async ({ operands, flags, from, project, terminal }) => {
  const captures = await capturesNamed(operands, from);
  if (captures.length === 0)
    throw new Failure(
      `${operands.join(', ')}: no captures there.`,
      'Name files, or folders with files.',
    );
  await mkdir(project.captures, { recursive: true }).catch((error: unknown) => {
    throw new Failure(`content/captures cannot be made: ${meaningOf(error)}.`, 'Make that folder.');
  });
  await removeUnfinished(project.captures);
  const { editor } = await loadEditor(project);
  const held = await heldCaptures(project.captures);

  const counts = { added: 0, present: 0, refused: 0 };
  for (const [index, capture] of captures.entries()) {
    terminal.progress(`add ${index + 1}/${captures.length} ${capture.file}`);
    const outcome = await addCapture(capture, project.captures, held, editor.sources);
    counts[outcome.kind] += 1;
    if (outcome.kind === 'refused') terminal.report(fromQuarantined(outcome.fault));
    if (outcome.kind === 'present')
      terminal.say(printable(`${capture.file}: already there as content/captures/${outcome.name}`));
    if (outcome.kind === 'added') {
      const { name, articles, leftOut } = outcome;
      const many =
        articles + leftOut === 1 ? '' : ` (${count(articles, 'article')}, ${leftOut} left out)`;
      terminal.say(printable(`${capture.file}: added as content/captures/${name}${many}`));
    }
  }
  terminal.progress('');
  terminal.say(`${counts.added} added, ${counts.present} already there, ${counts.refused} refused`);
  if (counts.added + counts.present === 0)
    throw new Failure('Nothing was added.', 'The lines above say why.');
  return statusOf(counts.refused, flags.has('strict'));
};
