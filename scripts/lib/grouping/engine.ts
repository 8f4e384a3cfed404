import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '../../../src/pipeline/text/order.ts';
import { thisProject } from '../project.ts';

/** The folders whose code and weights decide what a profile or a task's result is. */
const FOLDERS = ['src/pipeline', 'scripts/lib/grouping'];

/** A digest of the code and the weights that grouping depends on, and of what runs them. */
export const engineDigest = async (): Promise<string> => {
  const { root } = thisProject();
  const hash = createHash('sha256').update(process.version);
  for (const folder of FOLDERS) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted(byCodeUnit);
    for (const path of paths) {
      const bytes = await readFile(path);
      hash.update(`\0${path.slice(root.length)}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
};
