import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { Document } from '../../src/pipeline/model/index.ts';
import type { Invocation } from './command.ts';
import { Failure, meaningOf } from './failure.ts';
import { linesOf } from './lines.ts';
import type { Problem } from './problem.ts';

/** What was read, and how many lines were not understood and reported. */
export type Documents = { documents: Document[]; leftOut: number };

/**
 * The articles that `stories` and `quotes` work on: JSON Lines from the file named, or from
 * standard input. A bad line is reported with its number and left out.
 * @throws Failure when the file cannot be read or holds no article
 */
export const readDocuments = async ({
  operands: [operand],
  from,
  input,
  terminal,
}: Invocation): Promise<Documents> => {
  const file = operand ?? 'standard input';
  const bytes = operand === undefined ? input : fileBytes(resolve(from, operand));
  const documents: Document[] = [];
  const lineOf = new Map<string, number>();
  let leftOut = 0;
  try {
    for await (const { text, number } of linesOf(bytes)) {
      if (text.trim() === '') continue;
      const outcome = documentOf(text, lineOf);
      if ('reason' in outcome) {
        terminal.report({ file, position: String(number), ...outcome });
        leftOut += 1;
        continue;
      }
      lineOf.set(outcome.id, number);
      documents.push(outcome);
    }
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${meaningOf(error)}.`, 'Check the path.');
  }
  if (documents.length === 0)
    throw new Failure(`${file} holds no article.`, 'Give it lines that `variorum extract` prints.');
  return { documents, leftOut };
};

const fileBytes = (path: string): AsyncIterable<Uint8Array> => createReadStream(path);

type Wrong = Pick<Problem, 'reason' | 'remedy'>;

/** The record in one line, or what is wrong with it. */
const documentOf = (line: string, lineOf: ReadonlyMap<string, number>): Document | Wrong => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { reason: 'This line is not JSON.', remedy: 'Print it again, whole, on one line.' };
  }
  const outcome = Document.safeParse(value);
  if (!outcome.success) {
    const [issue] = outcome.error.issues;
    const path = issue?.path.join('.') ?? '';
    return {
      reason: `${path === '' ? 'This record' : `\`${path}\``} is not as expected: ${issue?.message ?? ''}.`,
      remedy: 'A record needs at least `id` and `text`.',
    };
  }
  const { id, text, blocks } = outcome.data;
  const before = lineOf.get(id);
  if (before !== undefined)
    return {
      reason: `The id '${id}' stands on line ${before} already.`,
      remedy: 'Give each article an id of its own.',
    };
  if (blocks?.some(({ start, end }) => start > end || end > text.length) === true)
    return {
      reason: '`blocks` reach beyond the text.',
      remedy: 'Mend them, or leave `blocks` out.',
    };
  return outcome.data;
};
