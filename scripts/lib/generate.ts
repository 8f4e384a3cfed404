import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Quarantined } from '../../src/pipeline/model/index.ts';
import { capturesIn, type Place } from './captures.ts';
import { type Edited, loadEditor } from './editor.ts';
import { codeOf, Failure, meaningOf } from './failure.ts';
import { type Crew, workHere, workInThreads } from './making/crew.ts';
import { type Made, make } from './making/make.ts';
import { knowledgeOf } from './making/records.ts';
import { type Stores, storesIn, storesInMemory } from './making/stores.ts';
import type { Problem } from './problem.ts';
import { runsElsewhere } from './processes.ts';
import type { Project } from './project.ts';
import { Damaged } from './store/store.ts';

/** What the captures and the editors' files give. */
export type Generated = Made & {
  /** What is wrong with editors' files. */
  problems: Problem[];
};

/** From this many files on, threads and files for what is found out gain more than they cost. */
const MANY = 200;

type Options = {
  progress: (text: string) => void;
  /** Whether what earlier runs found out is looked up, and what this one does is kept. */
  cached: boolean;
  /** Files from which on threads and stores in files are used; tests lower it. */
  many?: number;
};

/**
 * Runs the pipeline over `content/captures`; writes nothing there. What it gives is the same with a
 * cache and without one, however many files there are.
 *
 * @param use does something with what is generated, which is gone afterwards
 * @throws Failure when there are no captures
 */
export const generate = async <T>(
  project: Project,
  { progress, cached, many = MANY }: Options,
  use: (generated: Generated) => Promise<T>,
): Promise<T> => {
  const edited = await loadEditor(project);
  const places = await placesIn(project);
  if (places.length < many) return inMemory(edited, places, progress, use);
  await removeOthers(project);
  const folder = join(project.cache, cached ? 'kept' : `once-${process.pid}`);
  const run = async () => {
    const stores = await storesIn(folder);
    const crew = workInThreads(knowledgeOf(edited.editor));
    return withStores(edited, places, { stores, crew, progress }, use);
  };
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    await rm(folder, { recursive: true, force: true });
    return await run();
  } finally {
    if (!cached) await rm(folder, { recursive: true, force: true });
  }
};

/** Removes what runs without a cache left that were killed. */
const removeOthers = async ({ cache }: Project): Promise<void> => {
  for (const name of await readdir(cache).catch(() => [])) {
    const owner = /^once-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !runsElsewhere(Number(owner)))
      await rm(join(cache, name), { recursive: true, force: true });
  }
};

type Use<T> = (generated: Generated) => Promise<T>;

const inMemory = async <T>(
  { editor, problems }: Edited,
  places: readonly (Place | Quarantined)[],
  progress: Options['progress'],
  use: Use<T>,
): Promise<T> => {
  const how = { stores: storesInMemory(), crew: workHere(knowledgeOf(editor)) };
  return use({ ...(await make(places, editor, how, progress)), problems });
};

/** Runs the pipeline with stores and a crew, and ends both: the stores keep what was found out. */
export const withStores = async <T>(
  { editor, problems }: Edited,
  places: readonly (Place | Quarantined)[],
  { stores, crew, progress }: { stores: Stores; crew: Crew } & Pick<Options, 'progress'>,
  use: Use<T>,
): Promise<T> => {
  const all = [stores.captures, stores.topics];
  try {
    const made = await make(places, editor, { stores, crew }, progress);
    await crew.dismiss();
    const result = await use({ ...made, problems });
    for (const store of all) store.close();
    await stores.comparisons.close();
    return result;
  } catch (error) {
    // Threads read and write files of the stores.
    await crew.dismiss();
    for (const store of all) store.abandon();
    throw error;
  } finally {
    await crew.dismiss();
  }
};

/**
 * The files in `content/captures`.
 * @throws Failure where there are none
 */
export const placesIn = async ({ captures }: Project): Promise<(Place | Quarantined)[]> => {
  const found = await capturesIn(captures, '').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    const remedy = 'Make it a folder that you can read.';
    throw new Failure(`content/captures cannot be read: ${meaningOf(error)}.`, remedy);
  });
  if (found.length === 0)
    throw new Failure(
      'content/captures holds no captures.',
      'Put saved pages there, or run: npm run variorum -- add FILE|DIR…',
    );
  return found;
};
