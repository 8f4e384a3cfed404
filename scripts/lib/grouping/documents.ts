import { join } from 'node:path';
import { group } from '../../../src/pipeline/group/index.ts';
import type { Document, Grouped } from '../../../src/pipeline/model/index.ts';
import { isWrong } from '../documents.ts';
import type { LineBytes } from '../lines.ts';
import type { Project } from '../project.ts';
import { openCache } from './cache.ts';
import { crewOf } from './crew.ts';
import { engineDigest } from './engine.ts';
import { groupedBy, profilesIn } from './grouping.ts';

/** From this many articles on, threads and a cache gain more than they cost. */
const WORTH_THREADS = 1000;

async function* linesFrom(documents: readonly Document[]): AsyncGenerator<LineBytes> {
  for (const [i, document] of documents.entries())
    yield await Promise.resolve({ bytes: Buffer.from(JSON.stringify(document)), number: i + 1 });
}

/** Groups the articles of a site: here where they are few, else in threads and from a cache. */
export const groupingOf = async (
  documents: readonly Document[],
  project: Project,
): Promise<Grouped[]> => {
  if (documents.length < WORTH_THREADS) return group(documents);
  const folder = join(project.cache, 'grouping');
  const cache = await openCache(folder, await engineDigest());
  const crew = crewOf();
  try {
    const profiles = [];
    for await (const { outcome } of profilesIn(linesFrom(documents), crew, cache))
      if (!isWrong(outcome)) profiles.push(outcome);
    const grouped = await groupedBy(profiles, crew, cache);
    await cache.close();
    return grouped;
  } finally {
    await crew.dismiss();
  }
};
