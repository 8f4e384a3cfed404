import type { ArticleScope } from '../settings/schema.ts';
import type { Searched } from './content.ts';
import { cut } from './cut.ts';
import { folderPath } from './directory.ts';
import { type IndexFile, indexFiles } from './files.ts';
import type { Kept } from './kept.ts';
import { makePart, type Part, readPart } from './part.ts';
import { gather } from './records/index.ts';
import { type Kind, perKind } from './shown.ts';
import { openSpill } from './spill.ts';
import { openVocabulary } from './vocabulary.ts';

/** Articles and stories in a part, on average. */
const UNITS = 1024;

/** Pieces of texts that are remembered at a time. */
const REMEMBERED = 1_000_000;

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
 * are not made again; what this run had no use for is forgotten.
 *
 * @param kept what earlier runs made, in a folder where this run puts what it does not hold in memory
 */
export const makeIndex = (searched: Searched, scope: ArticleScope, kept: Kept): Index => {
  const spill = openSpill(kept.folder);
  try {
    const { names, units, lengths } = gather(searched, scope, spill);
    let vocabulary = openVocabulary();
    const parts = [...names.map((unit) => [unit]), ...cut(units, UNITS, ({ path }) => path)].map(
      (some) => {
        const digests = some.map(({ date, digest }) => [date, digest]);
        const key = kept.keyOf(['part', scope, lengths, digests]);
        let bytes = kept.get(key);
        if (!bytes) {
          const records = some.flatMap((unit) => unit.records());
          bytes = makePart(records, scope, lengths, vocabulary);
          kept.put(key, bytes);
          if (vocabulary.size() > REMEMBERED) vocabulary = openVocabulary();
        }
        return { ...readPart(bytes), key };
      },
    );
    kept.forget();
    return {
      records: perKind((kind) => parts.reduce((sum, { records }) => sum + records[kind], 0)),
      files: () => filesOf(parts, scope, kept),
    };
  } finally {
    spill.close();
  }
};
