import type { Article } from '../../src/pipeline/model/index.ts';
import { isQuarantined } from '../../src/pipeline/read/index.ts';
import { toDocument } from '../../src/pipeline/extract/index.ts';
import { articleIn } from '../lib/article-in.ts';
import { capturesNamed, loadCapture } from '../lib/captures.ts';
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
    const loaded = isQuarantined(capture) ? capture : await loadCapture(capture);
    const article = isQuarantined(loaded) ? loaded : articleIn(loaded, editor.sources);
    if (isQuarantined(article)) {
      terminal.report(fromQuarantined(article));
      continue;
    }
    await terminal.data(jsonLine(record(ids.get(capture.file) ?? '', capture.file, article)));
    printed += 1;
  }
  terminal.progress('');
  if (printed === 0) throw new Failure('No article was found.', 'The lines above say why.');
  return statusOf(captures.length - printed + problems.length, flags.has('strict'));
};

/** The line for an article: what the design names, then what `quotes` and `stories` can use. */
const record = (id: string, file: string, article: Article) => {
  const {
    id: permanent,
    title,
    published,
    publisher,
    url,
    language,
    text,
    ...more
  } = toDocument(article);
  return {
    id,
    file,
    article: permanent,
    title,
    authors: article.authors.map(({ value }) => value),
    published,
    publisher,
    url,
    language,
    text,
    ...more,
    captions: article.captions.map(({ value }) => value),
  };
};
