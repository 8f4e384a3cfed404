import { addresses } from '../addresses.ts';
import { allStories, articleById, memberByArticle, sourceById } from '../content.ts';
import { type QuoteRow, quoteRows } from './quotes.ts';

/** The rows of this site. */
export const allQuoteRows = async (): Promise<Iterable<QuoteRow>> => {
  const [sources, articles, members] = [
    await sourceById(),
    await articleById(),
    await memberByArticle(),
  ];
  return quoteRows(await allStories(), {
    outlet: (id) => sources.get(id)?.name,
    article: (id) => articles.get(id),
    member: (id) => members.get(id),
    utterance: addresses.utterance,
    place: addresses.place,
  });
};
