import type { Run } from '../lib/command.ts';
import { wordsFor } from '../lib/failure.ts';
import { interrupted } from '../lib/interrupt.ts';
import { alone } from '../lib/lock.ts';
import { normalize } from '../lib/normalize.ts';
import { serveWork } from '../lib/serve.ts';
import { STATUS } from '../lib/status.ts';
import { onChange } from '../lib/watch.ts';

/** Serves the site while people work on it; what they change in `content/` is taken up at once. */
export const dev: Run = async ({ project, terminal }) => {
  const takeUp = () => alone(project, terminal, () => normalize(project, terminal));
  await takeUp();
  const server = await serveWork(project);
  await terminal.data(`${server.address}\n`);

  const ending = new AbortController();
  const watching = onChange(project, ending.signal, async () => {
    try {
      await takeUp();
      server.refresh();
    } catch (error) {
      // The last good pages stay; the next change is the next chance.
      terminal.say(wordsFor(error));
    }
  });
  await Promise.race([interrupted(), watching]);
  ending.abort();
  await watching;
  await server.stop();
  return STATUS.done;
};
