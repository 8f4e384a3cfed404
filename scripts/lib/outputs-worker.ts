import { parentPort, workerData } from 'node:worker_threads';
import { digestsOf, Pieces } from './outputs.ts';

/** A thread that takes pieces of what a build left. */
parentPort?.postMessage(digestsOf(Pieces.parse(workerData)));
