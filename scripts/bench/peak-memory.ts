/** Loaded before a script that is timed: writes what it took when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.VARIORUM_PEAK_MEMORY;
if (isMainThread && file !== undefined)
  process.on('exit', () => {
    // All are of the whole process, its threads included: KB and microseconds.
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(file, `${Math.round(maxRSS / 1024)} ${(userCPUTime + systemCPUTime) / 1e6}`);
  });
