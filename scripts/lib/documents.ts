import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { Document } from '../../src/pipeline/model/index.ts';
import type { Invocation } from './command.ts';
import { Failure, meaningOf } from './failure.ts';
import { linesOf } from './lines.ts';
import type { Problem } from './problem.ts';

/** What is wrong with a line, and the way out. */
export type Wrong = Pick<Problem, 'reason' | 'remedy'>;

/** What the line of a number holds: an article in some form, or what is wrong with it. */
export type LineRead<T> = { number: number; outcome: T | Wrong };

export const isWrong = (outcome: object): outcome is Wrong => 'reason' in outcome;

/**
 * The articles that a command works on: JSON Lines from the file named, or from standard input. A
 * bad line is reported with its number and left out, and counted in `leftOut`.
 *
 * @param read what the bytes hold, line by line, in the lines' order
 * @throws Failure when the file cannot be read or holds no article
 */
export const articlesFrom = async <T extends { id: string }>(
  { operands: [operand], from, input, terminal }: Invocation,
  read: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<LineRead<T>>,
): Promise<{ articles: T[]; leftOut: number }> => {
  const file = operand ?? 'standard input';
  const bytes = operand === undefined ? input : fileBytes(resolve(from, operand));
  const articles: T[] = [];
  const lineOf = new Map<string, number>();
  let leftOut = 0;
  try {
    for await (const { number, outcome } of read(bytes)) {
      const wrong = isWrong(outcome) ? outcome : givenBefore(outcome.id, lineOf);
      if (wrong !== null) {
        terminal.report({ file, position: String(number), ...wrong });
        leftOut += 1;
      } else if (!isWrong(outcome)) {
        lineOf.set(outcome.id, number);
        articles.push(outcome);
      }
    }
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${meaningOf(error)}.`, 'Check the path.');
  }
  if (articles.length === 0)
    throw new Failure(`${file} holds no article.`, 'Give it lines that `variorum extract` prints.');
  return { articles, leftOut };
};

/** The articles whole, for commands that need their texts. Throws as `articlesFrom` does. */
export const readDocuments = async (
  invocation: Invocation,
): Promise<{ documents: Document[]; leftOut: number }> => {
  const { articles: documents, leftOut } = await articlesFrom(invocation, documentsIn);
  return { documents, leftOut };
};

async function* documentsIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LineRead<Document>> {
  for await (const { text, number } of linesOf(bytes))
    if (text.trim() !== '') yield { number, outcome: documentIn(text) };
}

/** Bytes read at once: in small pieces a large file takes longer to hand over than to read. */
const PIECE = 1 << 20;

const fileBytes = (path: string): AsyncIterable<Uint8Array> =>
  createReadStream(path, { highWaterMark: PIECE });

/** What is wrong with an id that another line gave; null where none did. */
const givenBefore = (id: string, lineOf: ReadonlyMap<string, number>): Wrong | null => {
  const before = lineOf.get(id);
  return before === undefined
    ? null
    : {
        reason: `The id '${id}' stands on line ${before} already.`,
        remedy: 'Give each article an id of its own.',
      };
};

/** The record in one line, or what is wrong with it. */
export const documentIn = (line: string): Document | Wrong => {
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
  const { text, blocks } = outcome.data;
  if (blocks?.some(({ start, end }) => start > end || end > text.length) === true)
    return {
      reason: '`blocks` reach beyond the text.',
      remedy: 'Mend them, or leave `blocks` out.',
    };
  return outcome.data;
};
