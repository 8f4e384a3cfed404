/**
 * What the quote stage finds in the sample captures, in words. `UPDATE_GOLDEN=1` writes the expected
 * files anew; read the difference before committing it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract, toDocument } from '../../../src/pipeline/extract/index.ts';
import { Quoted } from '../../../src/pipeline/model/index.ts';
import { quote } from '../../../src/pipeline/quote/index.ts';
import { isQuarantined, read } from '../../../src/pipeline/read/index.ts';

const CAPTURES = join(import.meta.dirname, '../../../content/captures');
const EXPECTED = join(import.meta.dirname, 'expected');

const quotedIn = (file: string): Quoted => {
  const capture = read(readFileSync(join(CAPTURES, file)), [file]);
  const article = isQuarantined(capture) ? capture : extract(capture, []);
  if (isQuarantined(article)) throw new Error(`${file}: ${article.reason}`);
  return Quoted.parse(quote(toDocument(article)));
};

/** Without offsets, so that the difference shows what a reader would see. */
function readable({ quotes, reports, entities }: Quoted): string {
  const nameOf = (entity: number | null) =>
    entity === null ? null : (entities[entity]?.name ?? null);
  const lines = {
    quotes: quotes.map((one) => ({
      words: one.text,
      speaker: nameOf(one.entity),
      as: one.mention?.text ?? null,
      cue: one.cue?.text ?? null,
      how: [one.where, one.kind, one.attribution, one.run].join(' '),
    })),
    reports: reports.map((one) => ({
      words: one.text,
      speaker: nameOf(one.entity),
      as: one.mention?.text ?? null,
      cue: one.cue.text,
    })),
  };
  return `${JSON.stringify(lines, null, 1)}\n`;
}

test.each(readdirSync(CAPTURES).sort())('%s', (file) => {
  const found = readable(quotedIn(file));
  const path = join(EXPECTED, file.replace(/\.[^.]*$/, '.json'));
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(EXPECTED, { recursive: true });
    writeFileSync(path, found);
  }
  expect(found).toBe(readFileSync(path, 'utf8'));
});

test.each(readdirSync(CAPTURES).sort())('%s says the same twice', (file) => {
  expect(quotedIn(file)).toEqual(quotedIn(file));
});
