import { once } from 'node:events';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readSettings } from '../settings/read.ts';
import { readSearched } from './content.ts';
import { Told, writeSearch } from './index.ts';
import { openKept } from './kept.ts';
import { makeIndex } from './make.ts';

/** Where the parts of the index are kept, below the folder of what builds keep. */
const KEPT = 'search';

/** A thread that makes the index while the pages are written. */
const { folder, content, cache, program } = Told.parse(workerData);
// There is content now.
if (parentPort) await once(parentPort, 'message');
const { articles: scope } = readSettings(content).search;
const kept = openKept(join(cache, KEPT), program);
const index = makeIndex(await readSearched(kept, content, cache), scope, kept);
writeSearch(folder, index.files());
