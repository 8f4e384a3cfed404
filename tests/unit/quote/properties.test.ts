import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, Quoted } from '../../../src/pipeline/model/index.ts';
import { quotations, quote } from '../../../src/pipeline/quote/index.ts';

/** Pieces that news is made of, and what breaks readers of it. */
const PIECES = [
  '"', '“', '”', "'", '‘', '’', "''", '«', '»', '„', ' ', ' ', '. ', ', ', ': ', '\n', '\n\n', '— ', '(', ')',
  'Marta Kovac', 'Lind', 'President', 'the mayor', 'of Lindale', 'he', 'She', 'said', 'says', 'told', 'calling',
  'according to', 'that', 'who', 'his', '’s', 'the', 'mill', 'We will rebuild', 'Mr.', 'U.S.', '42', '😀',
  '\ud800', 'مرحبا', '世界', '\u0301', '\u0000', '…', '-', '\n\nLIND: ', '\n\nKOVAC: ', '\n\nQ: ', '\n\nA. ',
  '\n\n— ', '“Lind told me, ‘', 'Stay here,', '’”', '“Kovac said: “',
]; // prettier-ignore

const newsy = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((parts) => parts.join(' '));
const glued = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((parts) => parts.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 200 });
const texts = fc.oneof(newsy, glued, anything);
const settings = { seed: 20250213, numRuns: 400 };

const documents = fc
  .record({
    text: texts,
    title: fc.option(texts),
    blocks: fc.option(
      fc.array(
        fc.record({
          start: fc.nat(300),
          end: fc.nat(300),
          kind: fc.constantFrom('paragraph', 'heading', 'quotation', 'item'),
        }),
        { maxLength: 4 },
      ),
    ),
  })
  .map((parts) => Document.parse({ id: 'a', ...parts }));

test('whatever the text, the answer keeps the model', () => {
  fc.assert(
    fc.property(documents, (document) => {
      Quoted.parse(quote(document));
    }),
    settings,
  );
});

test('every offset points at the words it gives', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const { quotes, reports } = quote(document);
      for (const one of [...quotes, ...reports]) {
        const text = one.where === 'headline' ? (document.title ?? '') : document.text;
        for (const span of [one, one.mention, one.cue, one.sentence])
          if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
        expect(one.sentence.start).toBeLessThanOrEqual(one.start);
        expect(one.sentence.end).toBeGreaterThanOrEqual(one.end);
      }
    }),
    settings,
  );
});

test('quotations stand in order, apart from each other and from who says them', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const found = quote(document).quotes;
      for (const where of ['headline', 'body'] as const) {
        const list = found.filter((one) => one.where === where && one.within === undefined);
        for (const [i, one] of list.entries()) {
          expect(one.start).toBeGreaterThanOrEqual(list[i - 1]?.end ?? 0);
          for (const other of list)
            if (one.mention)
              expect(one.mention.end <= other.start || one.mention.start >= other.end).toBe(true);
        }
      }
    }),
    settings,
  );
});

test('what a speaker quotes of another stands inside the quotation that it names', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const found = quote(document).quotes;
      for (const { within, start, end, entity } of found) {
        const holder = found.find(({ id }) => id === within);
        if (within === undefined) continue;
        expect(holder?.start).toBeLessThan(start);
        expect(holder?.end).toBeGreaterThan(end);
        expect(holder?.within).toBeUndefined();
        expect(entity).not.toBe(holder?.entity);
      }
    }),
    settings,
  );
});

test('entities that are pointed at exist; ids are told apart', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const { quotes, reports, entities } = quote(document);
      for (const { entity } of [...quotes, ...reports])
        if (entity !== null) expect(entities[entity]).toBeDefined();
      expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
    }),
    settings,
  );
});

test('what is attributed is among what stands between marks', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const all = new Set(
        quotations(document).map(({ where, start, end }) => `${where} ${start} ${end}`),
      );
      for (const { where, start, end, within } of quote(document).quotes)
        if (within === undefined) expect(all.has(`${where} ${start} ${end}`)).toBe(true);
    }),
    settings,
  );
});

test('what stands in one paragraph of prose does not change with another article’s', () => {
  const text = 'Marta Kovac waited. “We will rebuild,” she said.';
  fc.assert(
    fc.property(texts, (other) => {
      const alone = quote({ id: 'a', text });
      quote({ id: 'b', text: other });
      expect(quote({ id: 'a', text })).toEqual(alone);
    }),
    settings,
  );
});

test('a sentence without end is cut, so that the answer stays in proportion', () => {
  const text = 'Lind said "it rains on and on and on" '.repeat(1_000);
  const { quotes } = quote({ id: 'a', text });
  expect(quotes).toHaveLength(1_000);
  for (const { sentence } of quotes) expect(sentence.text.length).toBeLessThan(6_000);
});

test.each([
  ['marks that open', '“'.repeat(50_000)],
  ['straight marks', '"'.repeat(50_000)],
  ['apostrophes', "'".repeat(50_000)],
  ['quotations without a stop', '"a" '.repeat(20_000)],
  ['one word', 'a'.repeat(200_000)],
  ['one quotation', `“${'rain and '.repeat(20_000)}”`],
  ['names without end', 'Lind '.repeat(20_000)],
  ['verbs without end', 'he said '.repeat(10_000)],
  ['brackets', 'Lind '.concat(') said '.repeat(10_000))],
  ['labels', 'LIND: I think it is bad.\n\nKOVAC: I do not know.\n\n'.repeat(3_000)],
  ['dashes', '— Je viens demain, dit Anna. — Oui\n\n'.repeat(3_000)],
  ['quotations inside one', `“${'Lind said, ‘no’ and '.repeat(5_000)}”`],
  ['right to left', 'قال "مرحبا بكم" ثم '.repeat(3_000)],
])('takes %s', (_, text) => {
  expect(() => Quoted.parse(quote({ id: 'a', text, title: text.slice(0, 2_000) }))).not.toThrow();
});
