/**
 * What `variorum extract` prints for captures of every kind: each file in `captures/` was written for
 * one of them, about the same invented strike. `UPDATE_GOLDEN=1` writes the expected files anew; read
 * the difference before committing it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articlesIn } from '../../../scripts/lib/article-in.ts';
import { toDocument } from '../../../src/pipeline/extract/index.ts';
import { Article, Quarantined } from '../../../src/pipeline/model/index.ts';
import { isQuarantined } from '../../../src/pipeline/read/index.ts';

const CAPTURES = join(import.meta.dirname, 'captures');
const EXPECTED = join(import.meta.dirname, 'expected');

const NO_EDITOR = { sources: [], corrections: [] };

/** The part of an article that the kind of its capture bears on. */
const shown = (article: Article, recordId: string | undefined) => ({
  recordId,
  article: article.id,
  files: article.files,
  kind: article.kind,
  title: article.title,
  standfirst: article.standfirst?.value,
  authors: article.authors,
  published: article.published,
  updated: article.updated,
  publisher: article.publisher,
  url: article.url,
  section: article.section?.value,
  tags: article.tags.map(({ value }) => value),
  language: article.language.value,
  direction: article.direction,
  blocks: article.blocks.map(({ kind }) => kind).join(' '),
  text: toDocument(article).text.split('\n\n'),
});

test.each(readdirSync(CAPTURES).sort())('%s', async (file) => {
  const results: unknown[] = [];
  for await (const { recordId, outcome } of articlesIn(
    [{ file, path: join(CAPTURES, file) }],
    NO_EDITOR,
  ))
    results.push(
      isQuarantined(outcome) ? Quarantined.parse(outcome) : shown(Article.parse(outcome), recordId),
    );
  const found = `${JSON.stringify(results, null, 1)}\n`;
  const path = join(EXPECTED, `${file}.json`);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(EXPECTED, { recursive: true });
    writeFileSync(path, found);
  }
  expect(found).toBe(readFileSync(path, 'utf8'));
});
