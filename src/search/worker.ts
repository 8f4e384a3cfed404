import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readSettings } from '../settings/read.ts';
import { readSearched } from './content.ts';
import { writeSearch } from './index.ts';
import { makeIndex } from './make.ts';

/** Where the parts of the index are kept, below the folder of what builds keep. */
const KEPT = 'search';

/** A thread that makes the index while the pages are written. */
const { dist, content, cache } = z
  .object({ dist: z.string(), content: z.string(), cache: z.string() })
  .parse(workerData);

const { articles: scope } = readSettings(content).search;
const index = await makeIndex(await readSearched(content, cache), scope, join(cache, KEPT));
writeSearch(dist, index.files());
