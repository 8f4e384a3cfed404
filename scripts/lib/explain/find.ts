import { basename, extname } from 'node:path';
import type { ArticleFacts, BuildReport } from '../../../src/pipeline/model/index.ts';
import { Failure } from '../failure.ts';

/** Ways to name an article: its id, a file's path or name, that name without its ending. */
const isNamed = ({ id, files }: ArticleFacts, name: string): boolean =>
  id === name || files.some((file) => isFile(file, name));

const isFile = (file: string, name: string): boolean =>
  file === name || basename(file) === basename(name) || basename(file, extname(file)) === name;

/**
 * The article that a name means: its id, the beginning of it, or its capture's name.
 * @throws Failure when there is none, or several; for a capture left out, with the reason
 */
export const findArticle = (
  name: string,
  articles: readonly ArticleFacts[],
  report: BuildReport,
): ArticleFacts => {
  const named = articles.filter((article) => isNamed(article, name));
  const begun = /^[0-9a-f]+$/.test(name) ? articles.filter(({ id }) => id.startsWith(name)) : [];
  const found = named.length > 0 ? named : begun;
  const [article] = found;
  if (article && found.length === 1) return article;
  if (article)
    throw new Failure(
      `'${name}' means several articles.`,
      `Take ${found.map(({ id }) => id).join(' or ')}.`,
    );
  const leftOut = report.quarantined.find(({ file }) => isFile(file, name));
  if (leftOut) throw new Failure(`${leftOut.file} was left out: ${leftOut.reason}`, leftOut.remedy);
  throw new Failure(
    `There is no article '${name}'.`,
    'Give an id as in the address of its page, or the name of its capture; build first if it is new.',
  );
};
