import { extract } from '../../../src/pipeline/extract/index.ts';
import type { Article } from '../../../src/pipeline/model/index.ts';
import { isQuarantined, read } from '../../../src/pipeline/read/index.ts';
import { HEADLINE, STORY } from './capture.ts';

/** The article in an invented web page: what its head holds, and what stands below the headline. */
export const pageOf = (head: string, below = '', behind = ''): Article => {
  const body = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const source = `<!doctype html><html lang="en"><head><title>${HEADLINE}</title>${head}</head><body><article><h1>${HEADLINE}</h1>${below}<div class="article-body">${body}</div>${behind}</article></body></html>`;
  const capture = read(new TextEncoder().encode(source), ['page.html']);
  const article = isQuarantined(capture) ? capture : extract(capture, []);
  if (isQuarantined(article)) throw new Error(article.reason);
  return article;
};

/** A script of JSON-LD. */
export const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
