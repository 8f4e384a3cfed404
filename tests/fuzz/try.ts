import { articleIn } from '../../scripts/lib/article-in.ts';
import { readFrontMatter } from '../../src/loaders/frontmatter.ts';
import { renderBody } from '../../src/loaders/render.ts';
import { build } from '../../src/pipeline/build.ts';
import { toDocument } from '../../src/pipeline/extract/index.ts';
import { Article, ArticleFacts, Quarantined, Quoted } from '../../src/pipeline/model/index.ts';
import { quote } from '../../src/pipeline/quote/index.ts';
import { captures, isQuarantined } from '../../src/pipeline/read/index.ts';
import { serialize } from '../../src/pipeline/write/index.ts';

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
  await Promise.resolve();
}

/**
 * Reads, extracts and quotes what is in a file of these bytes, and holds each result to its schema.
 * @throws {Error} where a stage throws, where a rule failed, or where a result is not what it should be
 */
export const tryCapture = async (bytes: Uint8Array): Promise<(Article | Quarantined)[]> => {
  const outcomes: (Article | Quarantined)[] = [];
  for await (const capture of captures(once(bytes), 'fuzzed')) {
    const outcome = articleIn(capture, []);
    if (isQuarantined(outcome)) {
      if (outcome.code === 'failed') throw new Error(outcome.reason);
      outcomes.push(Quarantined.parse(outcome));
    } else {
      const article = Article.parse(outcome);
      Quoted.parse(quote(toDocument(article)));
      outcomes.push(article);
    }
  }
  return outcomes;
};

/**
 * Groups and collates what captures gave and writes it, which holds every noun to its schema; then
 * reads each article as a build of the site does, and makes its body HTML.
 * @throws {Error} likewise
 */
export const tryTogether = (outcomes: readonly (Article | Quarantined)[]): void => {
  const files = serialize(build(outcomes, { sources: [], people: [] }));
  for (const [path, text] of files) {
    if (!path.endsWith('.md')) continue;
    const { data, body } = readFrontMatter(text);
    ArticleFacts.parse(data);
    renderBody(body, []);
  }
};
