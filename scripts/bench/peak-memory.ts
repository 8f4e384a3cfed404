/** Loaded before a script that is timed: writes the peak of its memory, in MB, when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.VARIORUM_PEAK_MEMORY;
if (isMainThread && file !== undefined)
  process.on('exit', () => {
    // `maxRSS` is of the whole process, its threads included, in KB.
    writeFileSync(file, String(Math.round(process.resourceUsage().maxRSS / 1024)));
  });
