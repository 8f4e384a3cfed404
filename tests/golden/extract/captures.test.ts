/**
 * What extraction gives for the sample captures, in full. `UPDATE_GOLDEN=1` writes the expected
 * files anew; read the difference before committing it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { extract, toDocument } from '../../../src/pipeline/extract/index.ts';
import { Article, Document, SourceEntry } from '../../../src/pipeline/model/index.ts';
import { isQuarantined, read } from '../../../src/pipeline/read/index.ts';

const CAPTURES = join(import.meta.dirname, '../../../content/captures');
const SOURCES = join(import.meta.dirname, '../../../content/sources');
const EXPECTED = join(import.meta.dirname, 'expected');

const outlets = readdirSync(SOURCES)
  .sort()
  .map((file) => SourceEntry.parse(parse(readFileSync(join(SOURCES, file), 'utf8'))));

const articleIn = (file: string): Article => {
  const capture = read(readFileSync(join(CAPTURES, file)), [file]);
  const article = isQuarantined(capture) ? capture : extract(capture, outlets);
  if (isQuarantined(article)) throw new Error(`${file}: ${article.reason}`);
  return article;
};

test.each(readdirSync(CAPTURES).sort())('%s', (file) => {
  const article = Article.parse(articleIn(file));
  const found = `${JSON.stringify({ article, text: toDocument(article).text }, null, 1)}\n`;
  const path = join(EXPECTED, file.replace(/\.[^.]*$/, '.json'));
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(EXPECTED, { recursive: true });
    writeFileSync(path, found);
  }
  expect(found).toBe(readFileSync(path, 'utf8'));
});

test.each(readdirSync(CAPTURES).sort())('%s: the document stands on the blocks', (file) => {
  const article = articleIn(file);
  const { text, blocks } = Document.parse(toDocument(article));
  const cut = blocks?.map(({ start, end, kind }) => ({ kind, text: text.slice(start, end) }));
  expect(cut).toEqual(article.blocks.map((block) => ({ kind: block.kind, text: block.text })));
});
