import { constants } from 'node:os';
import { relative } from 'node:path';
import { printable } from './printable.ts';

/** The work cannot be done, and the user can do something about it: shown without a stack. */
export class Failure extends Error {
  /** What the user can do. */
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'Failure';
    this.remedy = remedy;
  }
}

/** The command line was not understood. */
export class UsageError extends Error {}

/** The code of an error of the file system or the network (`ENOENT` …), empty for any other. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const MEANING: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'operation not permitted'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EFBIG', 'the file is larger than allowed here'],
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'it is not a folder'],
  ['EEXIST', 'something else stands there'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its symbolic links lead in a circle'],
  ['EMFILE', 'too many open files'],
  ['EIO', 'the disk reports an error'],
  ['EXDEV', 'it is on another disk'],
  ['EBUSY', 'it is in use'],
]);

/** What went wrong, in words and with its code. */
export const meaningOf = (error: unknown): string => {
  const code = codeOf(error);
  const meaning = MEANING.get(code);
  if (meaning !== undefined) return `${meaning} (${code})`;
  return error instanceof Error ? error.message : String(error);
};

/** Codes of a file system that does not let a file be written, and what can be done. */
const ROOM = 'Make room on that disk, then run the command again.';
const AWAY = 'Move away what stands there, then run the command again.';
const RIGHTS = 'Give yourself the right to write there, then run the command again.';
const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', ROOM],
  ['EDQUOT', ROOM],
  ['EFBIG', 'Raise the limit on the size of files, then run the command again.'],
  ['EACCES', RIGHTS],
  ['EPERM', RIGHTS],
  ['EROFS', RIGHTS],
  ['ENOTDIR', AWAY],
  ['EEXIST', AWAY],
  ['EIO', 'See to that disk, then run the command again.'],
]);

/** An error and what it says caused it, and so on. */
function* causesOf(error: unknown): Generator<Error> {
  for (let at = error; at instanceof Error; at = at.cause) yield at;
}

const ERRNO = new Map(Object.entries(constants.errno).map(([name, number]) => [number, name]));

/** The code of a refusal; libraries in Rust put its number into their words. */
const refusalOf = (error: Error): string => {
  const number = /\(os error (\d+)\)/.exec(error.message)?.[1];
  return ERRNO.get(Number(number)) ?? codeOf(error);
};

/**
 * What to throw for an error that came up while something was written: where the file system refused,
 * a failure that names the file and the way out; else the error itself.
 *
 * @param place the file or folder meant, where the error names none
 * @param root  the folder that it is shown from
 */
export const refused = (error: unknown, place: string, root: string): unknown => {
  if (error instanceof Failure) return error;
  for (const cause of causesOf(error)) {
    const code = refusalOf(cause);
    const remedy = REFUSALS.get(code);
    if (remedy === undefined) continue;
    const path = 'path' in cause && typeof cause.path === 'string' ? cause.path : place;
    const where = relative(root, path) || '.';
    return new Failure(`${where} cannot be written: ${MEANING.get(code) ?? ''} (${code}).`, remedy);
  }
  return error;
};

/**
 * An error as it is told on a terminal: a failure with its remedy. What nobody foresaw is a fault of
 * the program, and comes with its stack so that it can be reported.
 */
export const wordsFor = (error: unknown): string => {
  if (error instanceof Failure) return printable(`${error.message} ${error.remedy}`);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return stack.split('\n').map(printable).join('\n');
};
