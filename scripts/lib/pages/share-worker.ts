import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { codeOf, meaningOf } from '../failure.ts';
import { projectAt } from '../project.ts';
import { renderShare } from './share.ts';
import type { Outcome } from './threads.ts';

/** A thread that renders a share of the pages. */
const { root, folder, base, share } = z
  .object({
    root: z.string(),
    folder: z.string(),
    base: z.string(),
    share: z.object({ number: z.int(), of: z.int() }),
  })
  .parse(workerData);

const rendered = async (): Promise<Outcome> => {
  try {
    return { pages: await renderShare(projectAt(root), folder, base, share) };
  } catch (error) {
    return {
      fault: error instanceof Error ? error.message : meaningOf(error),
      code: codeOf(error),
    };
  }
};

parentPort?.postMessage(await rendered());
