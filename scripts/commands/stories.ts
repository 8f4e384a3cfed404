import { join } from 'node:path';
import type { Run } from '../lib/command.ts';
import { articlesFrom } from '../lib/documents.ts';
import { noCache, openCache } from '../lib/grouping/cache.ts';
import { crewOf } from '../lib/grouping/crew.ts';
import { engineDigest } from '../lib/grouping/engine.ts';
import { groupedBy, profilesIn } from '../lib/grouping/grouping.ts';
import { lineBytesOf } from '../lib/lines.ts';
import { jsonLine } from '../lib/printable.ts';
import { statusOf } from '../lib/status.ts';

/** Prints for each article the story and the topic that it belongs to, and what it is a copy of. */
export const stories: Run = async (invocation) => {
  const { terminal, flags, project } = invocation;
  const cache = flags.has('cached')
    ? await openCache(join(project.cache, 'stories'), await engineDigest())
    : noCache;
  const crew = crewOf();
  try {
    const { articles, leftOut } = await articlesFrom(invocation, (bytes) =>
      profilesIn(lineBytesOf(bytes), crew, cache),
    );
    const grouped = await groupedBy(articles, crew, cache);
    await cache.close();
    for (const entry of grouped) await terminal.data(jsonLine(entry));
    return statusOf(leftOut, flags.has('strict'));
  } finally {
    await crew.dismiss();
  }
};
