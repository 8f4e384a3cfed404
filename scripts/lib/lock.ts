import { constants } from 'node:fs';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure, refused } from './failure.ts';
import type { Project } from './project.ts';
import type { Terminal } from './terminal.ts';

/** Whoever waits for another process asks so often, in milliseconds. */
const AGAIN = 100;

/** SQLite's code for a database that another connection has locked (https://sqlite.org/rescode.html). */
const BUSY = 5;

/**
 * Does work that writes `content/` or `dist/` while no other process does: waits, and says so, until
 * the other has ended.
 *
 * The lock is an exclusive transaction of SQLite on an empty file, since Node has no other way to a
 * lock of the operating system. That one goes with its process, however it ends: no lock is ever left
 * behind, and no number of a process that has ended is taken for another's.
 *
 * @throws Failure when `.variorum/` cannot be written
 */
export const alone = async <T>(
  { cache, root }: Project,
  terminal: Pick<Terminal, 'say'>,
  work: () => Promise<T>,
): Promise<T> => {
  const lock = await opened(cache).catch((error: unknown) => {
    throw refused(error, cache, root);
  });
  const owner = join(cache, 'lock.pid');
  try {
    for (let asked = 0; !hasLocked(lock); asked++) {
      // The number is written just after the lock is had.
      if (asked === 1) terminal.say(waiting(await readFile(owner, 'utf8').catch(() => '')));
      await wait(AGAIN);
    }
    // For people only: work goes on where it cannot be written.
    await writeFile(owner, String(process.pid)).catch(() => undefined);
    return await work();
  } finally {
    lock.close();
  }
};

const waiting = (pid: string): string =>
  `Another build is under way${/^\d+$/.test(pid) ? ` (process ${pid})` : ''}; ` +
  'this one goes on when it has ended. Ctrl-C ends this one.';

const opened = async (cache: string): Promise<DatabaseSync> => {
  await mkdir(cache, { recursive: true });
  await access(cache, constants.W_OK | constants.X_OK);
  return new DatabaseSync(join(cache, 'lock'));
};

/** Tries to lock; false while another process has. */
const hasLocked = (lock: DatabaseSync): boolean => {
  try {
    // In memory: a full disk can be locked, too.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return false;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `.variorum/lock cannot be locked: ${reason}.`,
      'Keep the project on a disk that knows locks, or delete that file.',
    );
  }
};
