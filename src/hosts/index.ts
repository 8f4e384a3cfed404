import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { CONTENT, listGenerated, readGenerated } from '../loaders/generated.ts';
import { Story } from '../pipeline/model/index.ts';
import { by, inOrder } from '../pipeline/text/order.ts';
import { headersFile } from './headers.ts';
import { nginxMap, redirectsFile } from './redirects.ts';
import { movedAddresses, movedData } from './moved.ts';

/** What addresses depend on: what was said takes most of the time of reading a story. */
const Placed = Story.pick({ id: true, date: true, topic: true, members: true }).strip();
type Placed = z.infer<typeof Placed>;

const newestFirst = inOrder<Placed>(
  (a, b) => by(String)(b.date?.value ?? '', a.date?.value ?? ''),
  by(({ id }) => id),
);

/**
 * Puts files into a built site that tell hosts what to do: which addresses lead on, before any page is
 * asked for (`_redirects`, `redirects.nginx.conf`), and what to say beside the content (`_headers`).
 * No page depends on them.
 *
 * @param base the path that the site stands under, with a slash at both ends
 */
export const writeHostFiles = async (
  dist: string,
  base: string,
  content = CONTENT,
): Promise<void> => {
  const stories: Placed[] = [];
  for (const name of await listGenerated('stories', '.json', content))
    stories.push(
      await readGenerated(`stories/${name}`, (text) => Placed.parse(JSON.parse(text)), content),
    );
  stories.sort(newestFirst);
  const moved = [...movedAddresses(stories), ...movedData(stories)];
  await writeFile(join(dist, '_headers'), headersFile(base));
  await writeFile(join(dist, '_redirects'), redirectsFile(moved, base));
  await writeFile(join(dist, 'redirects.nginx.conf'), nginxMap(moved, base));
};
