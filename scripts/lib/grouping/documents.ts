import { join } from 'node:path';
import { group } from '../../../src/pipeline/group/index.ts';
import type { Document, Grouped } from '../../../src/pipeline/model/index.ts';
import { documentIn, isWrong } from '../documents.ts';
import type { Part } from '../store/store.ts';
import type { Project } from '../project.ts';
import { type Cache, noCache, openCache } from './cache.ts';
import { crewOf } from './crew.ts';
import { engineDigest } from './engine.ts';
import { type GivenLine, groupedBy, profilesIn } from './grouping.ts';

/** From this many articles on, threads and a cache gain more than they cost. */
const WORTH_THREADS = 1000;

/** Documents as lines of JSON, each read when it is asked for. */
async function* linesFrom(lines: readonly Part[]): AsyncGenerator<GivenLine> {
  for (const [i, line] of lines.entries())
    yield await Promise.resolve({
      number: i + 1,
      digest: line.digest,
      get bytes() {
        return line.bytes();
      },
    });
}

const documentOf = (line: Part): Document[] => {
  const document = documentIn(line.bytes().toString('utf8'));
  return isWrong(document) ? [] : [document];
};

/** What grouping the articles of a site found out before. */
const cacheOf = async ({ cache }: Project): Promise<Cache> =>
  openCache(join(cache, 'grouping'), await engineDigest());

/**
 * Groups articles: here where they are few, else in threads.
 * @param lines   the documents of the articles, as JSON
 * @param project the site whose cache is used and kept; null for articles of no site.
 */
export const groupingOf = async (
  lines: readonly Part[],
  project: Project | null,
): Promise<Grouped[]> => {
  if (lines.length < WORTH_THREADS) return group(lines.flatMap(documentOf));
  const cache = project ? await cacheOf(project) : noCache;
  const crew = crewOf();
  try {
    const profiles = [];
    for await (const { outcome } of profilesIn(linesFrom(lines), crew, cache))
      if (!isWrong(outcome)) profiles.push(outcome);
    const grouped = await groupedBy(profiles, crew, cache);
    await cache.close();
    return grouped;
  } finally {
    await crew.dismiss();
  }
};
