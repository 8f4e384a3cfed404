import { lstat } from 'node:fs/promises';
import { type Arena, type Name, turnTo } from './arena.ts';
import { addKill } from './add.ts';
import { type Moment, run } from './run.ts';
import { afterFault, nextRun, type Outcome } from './trial.ts';

const WHENS = ['before', 'amid', 'after'] as const;

/** A moment to kill a build at, and whether the system can exchange folders. */
type Plan = { kind: string; moment: Moment; exchanges: boolean };

type Planner = (arena: Arena, next: () => number) => Plan;

const pick = <T>(list: readonly [T, ...T[]], next: () => number): T =>
  list[Math.floor(next() * list.length)] ?? list[0];

/** Anything that a build does to the file system. */
const atEvent: Planner = ({ build }, next) => ({
  kind: 'build, at an event',
  moment: { event: 1 + Math.floor(next() * build.events.length), when: pick(WHENS, next) },
  exchanges: true,
});

/** Any time from a build's start to its end. */
const atTime: Planner = ({ build }, next) => ({
  kind: 'build, at a time',
  moment: { milliseconds: next() * build.milliseconds },
  exchanges: true,
});

/** Before, amid and after the exchange of `dist/`, and what follows on it. */
const atExchange: Planner = (_, next) => ({
  kind: 'build, at the exchange',
  moment: { event: 1 + Math.floor(next() * 3), when: pick(WHENS, next), since: 'spawnSync' },
  exchanges: true,
});

/**
 * The same where the system cannot exchange folders, so that there are two moves: the attempt, the
 * one, the other.
 */
const atMoves: Planner = (arena, next) => ({
  ...atExchange(arena, next),
  kind: 'build, at the two moves',
  exchanges: false,
});

const PLANNERS = [atEvent, atExchange, atTime, atEvent, atMoves, atEvent, atTime, atEvent] as const;

/**
 * Kills a build, then lets the next one run. Right after the kill the old site or the new one stands,
 * whole; but between the two moves of a system that cannot exchange folders none may.
 */
const buildKill = async (arena: Arena, target: Name, plan: Plan): Promise<Outcome> => {
  const { kind, moment, exchanges } = plan;
  await turnTo(arena.project, target);
  const { status } = await run(arena.project, ['build'], { kill: moment, exchanges });
  const { stood, losses } = await afterFault(arena, target);
  const isGone = await lstat(arena.project.dist).then(
    () => false,
    () => true,
  );
  if (stood === null && (exchanges || !isGone)) losses.push('no whole dist/ stands');
  losses.push(...(await nextRun(arena, target)));
  const ended = status === null ? '' : ' (at its end)';
  const words = stood === null ? 'none, came back' : stood === target ? 'new' : 'old';
  return {
    kind,
    stood: words + ended,
    losses: losses.map((loss) => `${loss} [${kind}, ${JSON.stringify(moment)}]`),
  };
};

/**
 * Kills a command with `kill -9` so many times, each at another moment, and looks each time at what
 * stands then and after the next run: three of four times a build, else the adding of captures.
 *
 * @param next numbers in [0, 1): the same give the same moments
 */
export async function* kills(
  arena: Arena,
  times: number,
  next: () => number,
): AsyncGenerator<Outcome> {
  let target: Name = 'new';
  for (let n = 0; n < times; n++) {
    if (n % 5 === 3) {
      yield await addKill(arena, next);
      continue;
    }
    const planner = PLANNERS[(n - Math.floor(n / 5)) % PLANNERS.length] ?? atEvent;
    yield await buildKill(arena, target, planner(arena, next));
    target = target === 'new' ? 'old' : 'new';
  }
}
