import { captureAt } from '../lib/capture-at.ts';
import type { Run } from '../lib/command.ts';
import { articleJson, articleLines } from '../lib/explain/article.ts';
import { documentsOf } from '../lib/explain/documents.ts';
import { findArticle } from '../lib/explain/find.ts';
import { pairLines } from '../lib/explain/pair-lines.ts';
import { pairJson, pairOf, placed } from '../lib/explain/pair.ts';
import { Failure } from '../lib/failure.ts';
import { loadGenerated } from '../lib/generated.ts';
import { jsonLine, printable } from '../lib/printable.ts';
import { STATUS } from '../lib/status.ts';

/** Says how an article of the last build came to be what it is, or why two are, or are not, one story. */
export const explain: Run = async ({ operands, flags, project, terminal }) => {
  const content = await loadGenerated(project);
  const { articles, stories, topics, report } = content;
  const [article, other] = operands.map((name) => findArticle(name, articles, report));
  if (article === undefined) throw new Error('the command line asks for an article');
  const say = (lines: readonly string[]): Promise<void> =>
    terminal.data(lines.map((line) => `${printable(line)}\n`).join(''));

  if (other !== undefined) {
    if (other === article)
      throw new Failure(
        `Both names mean article ${article.id}.`,
        'Give two, or one alone to see how it came to be.',
      );
    const pair = await pairOf(
      placed(article.id, stories, topics),
      placed(other.id, stories, topics),
      () => {
        terminal.progress(`comparing ${articles.length} articles`);
        return documentsOf(project, articles);
      },
    );
    terminal.progress('');
    await (flags.has('json') ? terminal.data(jsonLine(pairJson(pair))) : say(pairLines(pair)));
    return STATUS.done;
  }

  if (flags.has('json')) {
    await terminal.data(jsonLine(articleJson(article, content)));
    return STATUS.done;
  }
  const [file] = article.files;
  const capture = await captureAt(project.captures, file, article.digest);
  if (capture === null)
    throw new Failure(
      `content/captures/${file} has changed since the last build.`,
      'Run: npm run build',
    );
  await say(articleLines(article, capture, content));
  return STATUS.done;
};
