import { expect, it } from 'vitest';
import { articleIn } from '../../../scripts/lib/article-in.ts';
import { toDocument } from '../../../src/pipeline/extract/index.ts';
import { quote } from '../../../src/pipeline/quote/index.ts';
import { isQuarantined, read } from '../../../src/pipeline/read/index.ts';

/** Names that every object of JavaScript has: a table that is asked for one must not know it. */
const NAMES = ['constructor', 'tostring', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'];

const PARAGRAPH =
  'The council decided on Monday to keep the old mill open for another ten years, after a debate that went on until midnight.';

it.each(NAMES)('reads %s as a word like any other', (name) => {
  const html = `<html lang="${name}"><body><${name}><p>${PARAGRAPH} &${name}; stands there.</p></${name}>
<p>“The mill belongs to all of us, and we will keep it open,” said the ${name} Ada Wren.</p><p>${PARAGRAPH}</p>`;
  const capture = read(Buffer.from(html), ['a.html']);
  const article = articleIn(capture, []);
  if (isQuarantined(article)) throw new Error(article.reason);
  const document = toDocument(article);
  expect(document.text).toContain(`&${name}; stands there.`);
  expect(JSON.stringify(quote(document))).not.toContain('native code');
});
