import { captureAt } from '../lib/capture-at.ts';
import type { Run } from '../lib/command.ts';
import { factLines } from '../lib/explain/facts.ts';
import { findArticle } from '../lib/explain/find.ts';
import { groupingLines } from '../lib/explain/grouping.ts';
import { quotationLines } from '../lib/explain/quotations.ts';
import { traceLines } from '../lib/explain/trace.ts';
import { Failure } from '../lib/failure.ts';
import { loadGenerated } from '../lib/generated.ts';
import { printable } from '../lib/printable.ts';
import { STATUS } from '../lib/status.ts';

/** Says how an article of the last build came to be what it is. */
export const explain: Run = async ({ operands: [name = ''], project, terminal }) => {
  const { articles, stories, topics, report } = await loadGenerated(project);
  const article = findArticle(name, articles, report);
  const [file, ...same] = article.files;
  const capture = await captureAt(project.captures, file, article.digest);
  if (capture === null)
    throw new Failure(
      `content/captures/${file} has changed since the last build.`,
      'Run: npm run build',
    );

  const lines = [
    `Article ${article.id}`,
    `  content/captures/${file} (${article.kind})`,
    ...same.map((other) => `  the same bytes: content/captures/${other}`),
    '',
    ...factLines(article),
    '',
    ...traceLines(article.trace, capture),
    '',
    ...quotationLines(article.id, stories),
    '',
    ...groupingLines(article.id, stories, topics),
  ];
  await terminal.data(lines.map((line) => `${printable(line)}\n`).join(''));
  return STATUS.done;
};
