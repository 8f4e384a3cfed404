import { codeOf } from './failure.ts';

/** True while a process of that number runs, other than this one. */
export const runsElsewhere = (pid: number): boolean => {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};
