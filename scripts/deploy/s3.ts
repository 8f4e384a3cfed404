/**
 * Prints the commands that put `dist/` into a bucket of S3 (or what speaks like it), to be read and run:
 *
 *     npx node scripts/deploy/s3.ts s3://BUCKET | sh -e
 */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byCodeUnit } from '../../src/pipeline/text/order.ts';
import { s3Commands } from '../lib/deploy/s3.ts';
import { thisProject } from '../lib/project.ts';

const { dist } = thisProject();
const [bucket = ''] = process.argv.slice(2);

try {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted(byCodeUnit);
  process.stdout.write(`${s3Commands(dist, files, bucket).join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
