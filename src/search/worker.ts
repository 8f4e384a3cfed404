import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { searchFiles, writeSearch } from './index.ts';

/** A thread that makes the index while the pages are written, and writes it when it is told to. */
const { dist, content } = z.object({ dist: z.string(), content: z.string() }).parse(workerData);

if (parentPort === null) throw new Error('This runs as a thread.');
const told = once(parentPort, 'message');
const files = await searchFiles(content);
await told;
writeSearch(dist, files);
