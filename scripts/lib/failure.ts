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

/**
 * An error as it is told on a terminal: a failure with its remedy. What nobody foresaw is a fault of
 * the program, and comes with its stack so that it can be reported.
 */
export const wordsFor = (error: unknown): string => {
  if (error instanceof Failure) return printable(`${error.message} ${error.remedy}`);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return stack.split('\n').map(printable).join('\n');
};
