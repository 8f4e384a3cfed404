import { extract } from '../../src/pipeline/extract/index.ts';
import type { Article, Quarantined, SourceEntry } from '../../src/pipeline/model/index.ts';
import { isQuarantined, read } from '../../src/pipeline/read/index.ts';
import type { Loaded } from './captures.ts';

/**
 * The article in a capture, or why there is none. A fault of a rule is that capture's: it is
 * reported with it and troubles no other.
 */
export const articleIn = (
  { file, bytes }: Loaded,
  sources: readonly SourceEntry[],
): Article | Quarantined => {
  try {
    const capture = read(bytes, [file]);
    return isQuarantined(capture) ? capture : extract(capture, sources);
  } catch (error) {
    return {
      file,
      code: 'failed',
      reason: `A rule failed on it: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'This is a fault of Variorum: please report it with the capture.',
    };
  }
};
