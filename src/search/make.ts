import { hash } from 'node:crypto';
import type { ArticleScope } from '../settings/schema.ts';
import type { Searched } from './content.ts';
import { folderPath } from './directory.ts';
import { type IndexFile, indexFiles } from './files.ts';
import { codeDigest, type Kept, openKept } from './kept.ts';
import { makePart, type Part, readPart } from './part.ts';
import { gather, type Gathered, type Unit } from './records/index.ts';
import { type Kind, perKind } from './shown.ts';
import { openSpill } from './spill.ts';
import { openVocabulary } from './vocabulary.ts';

/** Articles and stories in a part, on average. */
const UNITS = 1024;

/** Pieces of texts that are remembered at a time. */
const REMEMBERED = 1_000_000;

/**
 * Parts begin where the digest of an address says so, by chance as it were: whatever is added or
 * taken away leaves the other parts as they are (content-defined chunking; Muthitacharoen, Chen and Mazières 2001).
 */
const begins = ({ path }: Unit): boolean =>
  hash('sha256', path, 'buffer').readUInt32BE() % UNITS === 0;

const partsOf = ({ names, units }: Gathered): Unit[][] => {
  const parts: Unit[][] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    if (last && !begins(unit)) last.push(unit);
    else parts.push([unit]);
  }
  return [[names], ...parts];
};

/** An index whose parts are made and kept in a folder. */
export type Index = {
  /** How many records it has. */
  records: Record<Kind, number>;
  /** Its files, one after the other, the same bytes for the same content. */
  files: () => Generator<IndexFile>;
};

function* filesOf(parts: readonly (Part & { key: string })[], scope: ArticleScope, kept: Kept) {
  yield* indexFiles(parts, scope);
  for (const { key, digest, from, files } of parts) {
    let at = from;
    const length = files.reduce((sum, [, one]) => sum + one, 0);
    const all = kept.some(key, from, length);
    for (const [path, size] of files) {
      const content = all.subarray(at - from, at - from + size);
      yield { path: `${folderPath(digest)}${path}`, content };
      at += size;
    }
  }
}

/**
 * Makes the search index of what is searched. Parts of it whose records are those of an earlier run
 * are not made again.
 *
 * @param folder where parts are kept, and what is not held in memory; of this index alone
 */
export const makeIndex = async (
  searched: Searched,
  scope: ArticleScope,
  folder: string,
): Promise<Index> => {
  const kept = openKept(folder);
  const spill = openSpill(folder);
  const code = codeDigest();
  try {
    const gathered = await gather(searched, scope, spill);
    let vocabulary = openVocabulary();
    const parts = partsOf(gathered).map((units) => {
      const digests = units.map(({ date, digest }) => `${date} ${digest}`);
      const about = JSON.stringify([code, scope, gathered.lengths, digests]);
      const key = hash('sha256', about);
      let bytes = kept.get(key);
      if (!bytes) {
        const records = units.flatMap((unit) => unit.records());
        bytes = makePart(records, scope, gathered.lengths, vocabulary);
        kept.put(key, bytes);
        if (vocabulary.size() > REMEMBERED) vocabulary = openVocabulary();
      }
      return { ...readPart(bytes), key };
    });
    kept.close();
    return {
      records: perKind((kind) => parts.reduce((sum, { records }) => sum + records[kind], 0)),
      files: () => filesOf(parts, scope, kept),
    };
  } finally {
    spill.close();
  }
};
