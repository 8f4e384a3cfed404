import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';

/** The number of the system call `renameat2`, from the kernel's tables of system calls. */
const RENAMEAT2: ReadonlyMap<string, string> = new Map([
  ['linux x64', '316'],
  ['linux arm64', '276'],
]);

/** `renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE)`; status 0 where it was done. */
const SCRIPT = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Exchanges two folders in one step of the operating system: at every moment both names lead to a whole
 * folder. Node cannot ask Linux for that; Perl, which most Linux systems have, can.
 *
 * @returns false where it was not done: no Linux, no Perl, or a disk that does not know it
 */
const exchange = (a: string, b: string): boolean => {
  const call = RENAMEAT2.get(`${process.platform} ${process.arch}`);
  if (call === undefined) return false;
  return spawnSync('perl', ['-e', SCRIPT, call, a, b], { stdio: 'ignore' }).status === 0;
};

/**
 * Puts a folder in the place of another. In one step where the system can (the other then stands where
 * the first stood); else in two, between which nothing stands at its place for some microseconds.
 *
 * @param aside where the other waits between the two steps, for whoever must bring it back
 * @throws what the file system says; the other folder is then at its place
 */
export const replaceFolder = (
  place: string,
  folder: string,
  aside: string,
  inOneStep = exchange,
): void => {
  if (inOneStep(folder, place)) return;
  renameSync(place, aside);
  try {
    renameSync(folder, place);
  } catch (error) {
    renameSync(aside, place);
    throw error;
  }
};
