import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readSettings } from '../settings/read.ts';
import { readSearched } from './content.ts';
import { writeSearch } from './index.ts';
import { makeIndex } from './make.ts';

/** A thread that makes the index while the pages are written. */
const { dist, content, kept } = z
  .object({ dist: z.string(), content: z.string(), kept: z.string() })
  .parse(workerData);

const { articles: scope } = readSettings(content).search;
const index = await makeIndex(await readSearched(content), scope, kept);
writeSearch(dist, index.files());
