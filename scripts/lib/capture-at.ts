import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Capture } from '../../src/pipeline/model/index.ts';
import { isQuarantined } from '../../src/pipeline/read/index.ts';
import { capturesOf } from './captures.ts';

/**
 * A capture of a folder by its path as shown (`crawl.jsonl#17` in an archive) and its digest; null
 * where it is not there, or not the same.
 */
export const captureAt = async (
  folder: string,
  file: string,
  digest: string,
): Promise<Capture | null> => {
  const end = file.lastIndexOf('#');
  const isFile = await stat(join(folder, file)).then(
    () => true,
    () => false,
  );
  const path = join(folder, isFile || end < 0 ? file : file.slice(0, end));
  for await (const capture of capturesOf({ file: path, path }))
    if (!isQuarantined(capture) && capture.digest === digest) return capture;
  return null;
};
