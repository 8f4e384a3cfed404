import { extract } from '../../src/pipeline/extract/index.ts';
import type { Article } from '../../src/pipeline/model/index.ts';
import { captures, isQuarantined } from '../../src/pipeline/read/index.ts';
import { CAPTURES } from './captures.ts';

/** The articles in the made captures, by file name. */
export const madeArticles = async (): Promise<ReadonlyMap<string, Article>> => {
  const articles = new Map<string, Article>();
  for (const [file, text] of Object.entries(CAPTURES)) {
    const chunks = (async function* () {
      yield await Promise.resolve(new TextEncoder().encode(text));
    })();
    for await (const capture of captures(chunks, file)) {
      const outcome = isQuarantined(capture) ? capture : extract(capture, []);
      if (isQuarantined(outcome)) throw new Error(`${file}: ${outcome.reason}`);
      articles.set(file, outcome);
    }
  }
  return articles;
};
