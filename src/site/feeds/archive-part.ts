import { common } from '#strings';
import { UNDATED } from '../months.ts';
import { partTitle } from '../part-title.ts';
import type { PartName } from '../parts.ts';

/** What a part of an archive is called within a sentence. */
export const archivePart = (part: PartName): string =>
  part.month === UNDATED && part.number === undefined ? common.undated : partTitle(part);
