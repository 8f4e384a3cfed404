import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';
import { loadEditor } from '../editor.ts';
import { refused } from '../failure.ts';
import { placesIn } from '../generate.ts';
import { engineDigest } from '../grouping/engine.ts';
import { workInThreads } from '../making/crew.ts';
import { gather } from '../making/gather.ts';
import { type Kept, knowledgeOf } from '../making/records.ts';
import { runsElsewhere } from '../processes.ts';
import type { Project } from '../project.ts';
import { fileStore } from '../store/files.ts';
import { chunksIn } from '../store/read-only.ts';
import { untilQuiet } from './quiet.ts';
import { HEADER, type Header, madeFrom } from './header.ts';
import { partOfName, type Share } from './share.ts';

/** What was made of a part: where it lies, and how many captures it read and left out. */
export type CapturesPart = { folder: string; captures: number; leftOut: number };

/**
 * Reads, extracts and quotes the captures of one part, and leaves what came of them in a folder of its
 * own, which needs nothing else. Archives stay whole. The folder is there when all of it is.
 *
 * @param out the folder that it is put into; one that is there already is replaced
 * @throws Failure where there are no captures, or the folder cannot be written
 */
export const makeCapturesPart = async (
  project: Project,
  share: Share,
  out: string,
  progress: (text: string) => void,
): Promise<CapturesPart> => {
  const { editor } = await loadEditor(project);
  const knowledge = knowledgeOf(editor);
  const all = await placesIn(project);
  const places = all.filter(({ file }) => partOfName(file, share.of) === share.part);
  const name = `captures-${share.part}-of-${share.of}`;
  const engine = await engineDigest();
  await mkdir(out, { recursive: true });
  await sweep(out);
  const folder = join(out, `.${name}.${process.pid}.tmp`);
  const crew = workInThreads(knowledge);
  try {
    await untilQuiet();
    const store = await fileStore<Kept>(folder, engine);
    const outcomes = await gather(
      places,
      knowledge,
      { store, crew, keepFaults: true },
      (count, file) => {
        progress(`extract ${count} ${file}`);
      },
    ).finally(store.close);
    const header: Header = {
      kind: 'captures',
      ...share,
      engine,
      ...madeFrom(
        places.map(({ file }) => file),
        knowledge,
      ),
      chunks: chunksIn(folder),
    };
    await writeFile(join(folder, HEADER), `${JSON.stringify(header, null, 1)}\n`);
    await moveTo(folder, join(out, name));
    const leftOut = outcomes.filter((outcome) => isQuarantined(outcome)).length;
    return { folder: join(out, name), captures: outcomes.length, leftOut };
  } catch (error) {
    throw refused(error, out, project.root);
  } finally {
    await crew.dismiss();
    await rm(folder, { recursive: true, force: true });
  }
};

/** Puts a folder in the place of another, which may be there. */
const moveTo = async (folder: string, place: string): Promise<void> => {
  await rm(place, { recursive: true, force: true });
  await rename(folder, place);
};

/** A folder in the making: hidden, with the number of the process that makes it. */
const UNFINISHED = /^\.captures-\d+-of-\d+\.(\d+)\.tmp$/;

/** Removes what processes that were killed left of parts. */
const sweep = async (out: string): Promise<void> => {
  for (const name of await readdir(out)) {
    const maker = UNFINISHED.exec(name)?.[1];
    if (maker !== undefined && !runsElsewhere(Number(maker)))
      await rm(join(out, name), { recursive: true, force: true });
  }
};
