import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { codeOf, meaningOf } from '../failure.ts';
import { projectAt } from '../project.ts';
import { makeReady } from './ready.ts';
import { renderShare } from './share.ts';
import type { Message } from './threads.ts';

/** A thread that renders a share of the pages. */
const { root, folder, base, number } = z
  .object({ root: z.string(), folder: z.string(), base: z.string(), number: z.int() })
  .parse(workerData);

/** Of how many shares this one is, which is said when there is content to render. */
const of = new Promise<number>((resolve) => {
  parentPort?.once('message', (message) => {
    resolve(z.int().parse(message));
  });
});

const say = (message: Message): void => parentPort?.postMessage(message);

const rendered = async (): Promise<Message> => {
  try {
    const project = projectAt(root);
    const last = number === 0 ? makeReady(project, folder) : null;
    const ready = (): void => {
      say('ready');
    };
    return { pages: await renderShare(project, folder, base, number, of, last, ready) };
  } catch (error) {
    return {
      fault: error instanceof Error ? error.message : meaningOf(error),
      code: codeOf(error),
    };
  }
};

say(await rendered());
