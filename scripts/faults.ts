/**
 * `npm run faults -- [--kills N] [--seed N]`: kills builds and `add` with `kill -9`, fills disks, takes
 * rights away, builds twice at once and changes captures under a build, all for real, in a made project;
 * prints what was tried and what stood. Ends with status 1 where anything was lost.
 */
import { parseArgs } from 'node:util';
import { makeArena } from './faults/arena.ts';
import { kills } from './faults/kills.ts';
import { changing, fullDisks, readOnly, together } from './faults/others.ts';
import { tableOf } from './faults/table.ts';
import type { Outcome } from './faults/trial.ts';
import { random } from './train/extract/random.ts';

const USAGE = `Usage: npm run faults -- [--kills N] [--seed N] [--only kills|others]

  --kills N     how often something is killed (200)
  --seed N      at which moments (1)
  --only …      nothing but the kills is tried, or nothing but all else
`;

const asked = () => {
  try {
    const { values } = parseArgs({
      options: {
        kills: { type: 'string', default: '200' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string' },
      },
    });
    const numbers = { times: Number(values.kills), seed: Number(values.seed) };
    if (!Object.values(numbers).every((number) => Number.isInteger(number) && number >= 0))
      return null;
    if (!['kills', 'others', undefined].includes(values.only)) return null;
    return { ...numbers, only: values.only };
  } catch {
    return null;
  }
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const wanted = asked();
if (wanted === null) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const started = performance.now();
  const arena = await makeArena();
  const { milliseconds, events } = arena.build;
  say(
    `A build takes ${(milliseconds / 1000).toFixed(1)} s and does ${events.length} things to files.`,
  );
  const outcomes: Outcome[] = [];
  const note = (outcome: Outcome): void => {
    outcomes.push(outcome);
    for (const loss of outcome.losses) say(`LOST  ${loss}`);
    if (outcomes.length % 20 === 0) say(`${outcomes.length} tried`);
  };
  try {
    if (wanted.only !== 'others')
      for await (const outcome of kills(arena, wanted.times, random(wanted.seed))) note(outcome);
    if (wanted.only !== 'kills') {
      for (const others of [fullDisks, readOnly, together])
        for await (const outcome of others(arena)) note(outcome);
      note(await changing(arena));
    }
  } finally {
    await arena.remove();
  }
  say(tableOf(outcomes, (performance.now() - started) / 1000));
  process.exitCode = outcomes.some(({ losses }) => losses.length > 0) ? 1 : 0;
}
