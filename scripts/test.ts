/** `npm test`: everything that CI runs. `--only STEP` (again for more) runs a part of it. */
import { parseArgs } from 'node:util';
import { runSteps, tableOf } from './lib/test/run.ts';
import { STEPS } from './lib/test/steps.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The steps asked for; null where there is one that nobody knows. */
const wanted = (): typeof STEPS | null => {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
    const { only } = values;
    if (only?.some((name) => !STEPS.some((step) => step.name === name)) === true) return null;
    return STEPS.filter(({ name }) => only?.includes(name) ?? true);
  } catch {
    return null;
  }
};

const steps = wanted();
if (steps === null) {
  process.stderr.write(`Usage: npm test -- [--only ${STEPS.map(({ name }) => name).join('|')}]…\n`);
  process.exitCode = 2;
} else {
  const results = await runSteps(steps, say);
  say(tableOf(results));
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}
