import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileCaptures } from '../hostile/index.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDERS = ['content/captures', 'tests/golden/kinds/captures'];

/** Captures to begin with: the sample, one of each kind, and the hostile ones. */
export const seeds = (): Uint8Array[] => [
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .sort()
      .map((name) => readFileSync(join(ROOT, folder, name))),
  ),
  ...Object.values(hostileCaptures()).map((content) => Buffer.from(content)),
];
