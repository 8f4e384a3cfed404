import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '../../../src/pipeline/text/order.ts';
import { thisProject } from '../project.ts';

/** The folders whose code and weights decide what is found out and how it is kept. */
const FOLDERS = ['src/pipeline', 'scripts/lib/grouping', 'scripts/lib/making', 'scripts/lib/store'];

/** What else does: how a capture's fault is told, and the packages. */
const FILES = ['scripts/lib/article-in.ts', 'package-lock.json'];

const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
};

/** A digest of the code and the weights that what is kept depends on, and of what runs them. */
export const engineDigest = async (): Promise<string> => {
  const { root } = thisProject();
  const hash = createHash('sha256').update(process.version);
  const paths = FILES.map((file) => join(root, file));
  for (const folder of FOLDERS) paths.push(...(await filesIn(join(root, folder))));
  for (const path of paths.toSorted(byCodeUnit)) {
    const bytes = await readFile(path);
    hash.update(`\0${path.slice(root.length)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
};
