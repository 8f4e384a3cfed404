import { join } from 'node:path';
import type { Quarantined } from '../../../src/pipeline/model/index.ts';
import type { Place } from '../captures.ts';
import { loadEditor } from '../editor.ts';
import { Failure } from '../failure.ts';
import { type Generated, placesIn, withStores } from '../generate.ts';
import { engineDigest } from '../grouping/engine.ts';
import { type Crew, workInThreads } from '../making/crew.ts';
import { type Knowledge, knowledgeOf } from '../making/records.ts';
import { laterStoresIn } from '../making/stores.ts';
import type { Project } from '../project.ts';
import { again, type Given, partsIn } from './given.ts';
import { madeFrom } from './header.ts';
import { partsStore } from './parts-store.ts';
import { untilQuiet } from './quiet.ts';
import { partOfName, shown } from './share.ts';

/** In what a part can differ from what it is joined with, and how that is told. */
const DIFFERENCES = [
  ['engine', 'by another version of Variorum or of Node'],
  ['captures', 'from other captures'],
  ['sources', 'with other content/sources'],
  ['corrections', 'with other content/corrections'],
] as const;

/** @throws {Failure} where a part was not made by this program from what is here */
const check = (
  { folder, header }: Given,
  engine: string,
  places: readonly (Place | Quarantined)[],
  knowledge: Knowledge,
): void => {
  const own = places.filter(({ file }) => partOfName(file, header.of) === header.part);
  const files = own.map(({ file }) => file);
  const here = { engine, ...madeFrom(files, knowledge) };
  for (const [name, how] of DIFFERENCES)
    if (header[name] !== here[name])
      throw new Failure(`Part ${shown(header)} (${folder}) was made ${how}.`, again(header));
};

/** A crew that reads no capture: the parts hold what came of all of them. */
const readingNone = (crew: Crew, of: number): Crew => ({
  ...crew,
  readUnits: ([unit]) => {
    const file = unit?.file ?? '';
    const share = { part: partOfName(file, of), of };
    throw new Failure(
      `content/captures/${file} has changed since part ${shown(share)} was made.`,
      again(share),
    );
  },
});

/**
 * What the captures give, as `generate` gives it, from the parts in a folder: no capture is extracted
 * again. Their bytes are read to see that they are those that the parts were made from.
 *
 * @throws {Failure} where a part is missing, damaged, or was made by another program or from other input
 */
export const joinContent = async <T>(
  project: Project,
  folder: string,
  progress: (text: string) => void,
  use: (generated: Generated) => Promise<T>,
): Promise<T> => {
  const parts = await partsIn(folder);
  const edited = await loadEditor(project);
  const knowledge = knowledgeOf(edited.editor);
  const places = await placesIn(project);
  const engine = await engineDigest();
  for (const part of parts) check(part, engine, places, knowledge);
  const stores = {
    captures: partsStore(parts),
    ...(await laterStoresIn(join(project.cache, 'kept'))),
  };
  await untilQuiet();
  const crew = readingNone(workInThreads(knowledge), parts.length);
  return withStores(edited, places, { stores, crew, progress }, use);
};
