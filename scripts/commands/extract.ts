import type { Article } from '../../src/pipeline/model/index.ts';
import { isQuarantined } from '../../src/pipeline/read/index.ts';
import { toDocument } from '../../src/pipeline/extract/index.ts';
import { articlesIn } from '../lib/article-in.ts';
import { capturesNamed } from '../lib/captures.ts';
import type { Run } from '../lib/command.ts';
import { loadEditor } from '../lib/editor.ts';
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

  let seen = 0;
  let printed = 0;
  for await (const found of articlesIn(captures, editor)) {
    const { file, place, outcome } = found;
    seen += 1;
    terminal.progress(`extract ${seen} ${file}${place}`);
    if (isQuarantined(outcome)) {
      terminal.report(fromQuarantined(outcome));
      continue;
    }
    await terminal.data(jsonLine(record(idFor(found), file + place, outcome)));
    printed += 1;
  }
  terminal.progress('');
  if (printed === 0) throw new Failure('No article was found.', 'The lines above say why.');
  return statusOf(seen - printed + problems.length, flags.has('strict'));
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
