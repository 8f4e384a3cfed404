import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { Task } from '../../../src/pipeline/group/index.ts';
import {
  type Knowledge,
  TopicsTold,
  type TopicsWork,
  type Unit,
  UnitsRead,
  Words,
} from './records.ts';
import { perform, readUnits, tellTopics } from './worker.ts';

/** Whoever does the work that is local to captures and to topics, and the comparisons of grouping. */
export type Crew = {
  /** How much may be under way at once. */
  ahead: number;
  readUnits: (units: readonly Unit[]) => Promise<UnitsRead>;
  perform: (task: Task) => Promise<Uint32Array>;
  tellTopics: (work: TopicsWork) => Promise<TopicsTold>;
  dismiss: () => Promise<void>;
};

/** Batches under way per thread: one is worked on while the next ones wait. */
const AHEAD = 3;

/** Megabytes for what a thread has just made; V8's own bound is several times as much in each. */
const YOUNG = 64;

/** The work done here: for few captures, where threads would take longer to start than to work. */
export const workHere = (knowledge: Knowledge): Crew => ({
  ahead: 1,
  readUnits: (units) => readUnits(units, knowledge),
  perform: (task) => Promise.resolve(perform(task)),
  tellTopics: (work) => Promise.resolve(tellTopics(work)),
  dismiss: () => Promise.resolve(),
});

/** So few captures are quicker read here than threads start … */
const FEW = 16;

/** … and so few articles of topics told. */
const FEW_TOLD = 150;

/** The work done in as many threads as the machine has cores, which start when there is enough of it. */
export const workInThreads = (knowledge: Knowledge): Crew => {
  const threads = availableParallelism();
  const here = workHere(knowledge);
  let pool: Tinypool | null = null;
  const run = (name: string, work: unknown, transferList: ArrayBuffer[] = []): Promise<unknown> => {
    pool ??= new Tinypool({
      filename: new URL('./worker.ts', import.meta.url).href,
      minThreads: threads,
      maxThreads: threads,
      workerData: knowledge,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    return pool.run(work, { name, transferList });
  };
  return {
    ahead: threads * AHEAD,
    readUnits: async (units) =>
      units.length < FEW && pool === null
        ? here.readUnits(units)
        : UnitsRead.parse(await run('readUnits', units)),
    // Where all captures are known, no thread runs yet, and little is left to compare.
    perform: async (task) =>
      pool === null
        ? here.perform(task)
        : Words.parse(await run('perform', task, [task.input.buffer])),
    tellTopics: async (work) =>
      work.topics.flatMap(({ articles }) => articles).length < FEW_TOLD && pool === null
        ? here.tellTopics(work)
        : TopicsTold.parse(await run('tellTopics', work)),
    dismiss: async () => {
      await pool?.destroy();
      pool = null;
    },
  };
};
