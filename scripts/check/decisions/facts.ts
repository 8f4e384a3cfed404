import type { ArticleFacts, DateFact, Fact } from '../../../src/pipeline/model/index.ts';
import type { Decision } from './decision.ts';

/** What an absent or inferred fact is worth beside unsure words: without a title nothing is found. */
const WORTH = { title: 60, published: 40, publisher: 30, authors: 10, address: 5 } as const;

/** An inferred fact is wrong less often than an absent one is missed. */
const INFERRED = 0.25;

/** Facts that every article should have and this one lacks, and those that a rule inferred. */
export const unsureFacts = (article: ArticleFacts): Decision[] => {
  const { id, files, title, published, updated, weekday, publisher, authors, url } = article;
  const [author = null] = authors;
  const facts: readonly [keyof typeof WORTH, Fact | DateFact | null][] = [
    ['title', title],
    ['published', published ?? updated],
    ['publisher', publisher],
    ['authors', author],
    ['address', url],
  ];
  return facts.flatMap(([about, fact]): Decision[] => {
    const place = { file: files[0], article: id, about };
    if (fact === null) {
      // That a page names no author, or has no address, says nothing of the reading.
      if (about === 'authors' || about === 'address') return [];
      const hint = about === 'published' && weekday !== null ? `only “${weekday.value}”` : '';
      return [{ ...place, decided: 'none was found', text: hint, weight: WORTH[about] }];
    }
    if (fact.basis !== 'inferred') return [];
    const line = fact.line === undefined ? {} : { from: fact.line, to: fact.line };
    const decided = `inferred from ${fact.evidence}`;
    return [{ ...place, ...line, decided, text: fact.value, weight: INFERRED * WORTH[about] }];
  });
};
