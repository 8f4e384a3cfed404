import { group } from '../../../src/pipeline/group/index.ts';
import type { Document, Grouped } from '../../../src/pipeline/model/index.ts';
import { isWrong } from '../documents.ts';
import { crewOf } from './crew.ts';
import { groupedBy, profilesIn } from './grouping.ts';

/** From this many articles on, threads gain more than they cost. */
const WORTH_THREADS = 1000;

/** Documents as lines of JSON. */
async function* linesFrom(documents: readonly Document[]) {
  for (const [i, document] of documents.entries())
    yield await Promise.resolve({
      number: i + 1,
      bytes: Buffer.from(JSON.stringify(document)),
    });
}

/** Groups articles: here where they are few, else in threads. */
export const groupingOf = async (documents: readonly Document[]): Promise<Grouped[]> => {
  if (documents.length < WORTH_THREADS) return group(documents);
  const crew = crewOf();
  try {
    const profiles = [];
    for await (const { outcome } of profilesIn(linesFrom(documents), crew))
      if (!isWrong(outcome)) profiles.push(outcome);
    return await groupedBy(profiles, crew);
  } finally {
    await crew.dismiss();
  }
};
