import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { projectAt } from '../project.ts';
import { makeReadyHere } from './ready.ts';

/** A thread that gets the folder of a new site ready. */
const { root, folder } = z.object({ root: z.string(), folder: z.string() }).parse(workerData);
makeReadyHere(projectAt(root), folder);
