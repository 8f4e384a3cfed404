import type { Quarantined } from '../../src/pipeline/model/index.ts';
import { isQuarantined, read } from '../../src/pipeline/read/index.ts';
import { extract as extractArticle, toDocument } from '../../src/pipeline/extract/index.ts';
import { capturesNamed, loadCapture, type Place } from '../lib/captures.ts';
import type { Run } from '../lib/command.ts';
import { loadEditor } from '../lib/editor.ts';
import { Failure } from '../lib/failure.ts';
import { idsOf } from '../lib/ids.ts';
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
  const ids = idsOf(captures.map(({ file }) => file));

  let printed = 0;
  for (const [index, capture] of captures.entries()) {
    terminal.progress(`extract ${index + 1}/${captures.length} ${capture.file}`);
    const article = await articleIn(capture, editor.sources);
    if (isQuarantined(article)) {
      terminal.report(fromQuarantined(article));
      continue;
    }
    const { id, ...document } = toDocument(article);
    await terminal.data(
      jsonLine({
        id: ids.get(capture.file),
        file: capture.file,
        article: id,
        authors: article.authors.map(({ value }) => value),
        captions: article.captions.map(({ value }) => value),
        ...document,
      }),
    );
    printed += 1;
  }
  terminal.progress('');
  if (printed === 0) throw new Failure('No article was found.', 'The lines above say why.');
  return statusOf(captures.length - printed + problems.length, flags.has('strict'));
};

const articleIn = async (
  capture: Place | Quarantined,
  sources: Parameters<typeof extractArticle>[1],
) => {
  if (isQuarantined(capture)) return capture;
  const loaded = await loadCapture(capture);
  if (isQuarantined(loaded)) return loaded;
  const text = read(loaded.bytes, [loaded.file]);
  return isQuarantined(text) ? text : extractArticle(text, sources);
};
