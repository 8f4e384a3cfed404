import { join } from 'node:path';
import { group } from '../../../src/pipeline/group/index.ts';
import type { Document, Grouped } from '../../../src/pipeline/model/index.ts';
import { isWrong } from '../documents.ts';
import type { LineBytes } from '../lines.ts';
import type { Project } from '../project.ts';
import { type Cache, noCache, openCache } from './cache.ts';
import { crewOf } from './crew.ts';
import { engineDigest } from './engine.ts';
import { groupedBy, profilesIn } from './grouping.ts';

/** From this many articles on, threads and a cache gain more than they cost. */
const WORTH_THREADS = 1000;

async function* linesFrom(documents: readonly Document[]): AsyncGenerator<LineBytes> {
  for (const [i, document] of documents.entries())
    yield await Promise.resolve({ bytes: Buffer.from(JSON.stringify(document)), number: i + 1 });
}

/** What grouping the articles of a site found out before. */
const cacheOf = async ({ cache }: Project): Promise<Cache> =>
  openCache(join(cache, 'grouping'), await engineDigest());

/**
 * Groups articles: here where they are few, else in threads.
 * @param project the site whose cache is used and kept; null for articles of no site.
 */
export const groupingOf = async (
  documents: readonly Document[],
  project: Project | null,
): Promise<Grouped[]> => {
  if (documents.length < WORTH_THREADS) return group(documents);
  const cache = project ? await cacheOf(project) : noCache;
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
