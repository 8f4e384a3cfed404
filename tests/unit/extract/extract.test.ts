import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blockRanges,
  bodyText,
  extract,
  segments,
  toDocument,
} from '../../../src/pipeline/extract/index.ts';
import { Article, type Capture, Document, Quarantined } from '../../../src/pipeline/model/index.ts';
import { isQuarantined, read } from '../../../src/pipeline/read/index.ts';
import { articleOf, captureOf, dumpOf, STORY } from './capture.ts';

/** Numbers of the lines (HTML: blocks) that a trace must account for. */
const printed = (capture: Capture): number[] =>
  segments(capture).flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i),
  );

const covered = (article: Article): Map<number, number> => {
  const times = new Map<number, number>();
  for (const { from, to } of article.trace)
    for (let line = from; line <= to; line++) times.set(line, (times.get(line) ?? 0) + 1);
  return times;
};

const expectSound = (bytes: Uint8Array): void => {
  const capture = read(bytes, ['a.txt']);
  if (isQuarantined(capture)) return;
  const article = extract(capture, []);
  if (isQuarantined(article)) {
    Quarantined.parse(article);
    return;
  }
  Article.parse(article);
  Document.parse(toDocument(article));
  const times = covered(article);
  expect(printed(capture).filter((line) => times.get(line) !== 1)).toEqual([]);
  expect([...times.values()].filter((count) => count !== 1)).toEqual([]);
};

describe('whatever the capture, the outcome is sound and every line is accounted for once', () => {
  const piece = fc.oneof(
    fc.constantFrom(...STORY),
    fc.constantFrom(
      '',
      ' ',
      '\u00a0',
      '## ',
      '  • Home',
      'By A B',
      '> said',
      '\\',
      '**',
      '[a](',
      '- ',
    ),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '<blockquote>',
      '<a href="x">',
      '</a>',
      '<script>',
      '<!--',
      '<br><br>',
    ),
    fc.constantFrom('March 3, 2021', '© 2021 A B', 'https://a.example/b c', 'Tags: a', 'A > B > C'),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expectSound(bytes);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test.each(['\n', '\n\n', ''])('pieces of pages, joined by %j', (separator) => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expectSound(new TextEncoder().encode(pieces.join(separator)));
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  test('pieces of pages that say that they are HTML', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expectSound(new TextEncoder().encode(`<!doctype html>${pieces.join('')}`));
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});

describe('a megabyte in one line', () => {
  const megabyte = (unit: string): string => unit.repeat(Math.ceil(1_000_000 / unit.length));
  test.each([
    ['words', 'word '],
    ['quotation marks', '"'],
    ['brackets', '[('],
    ['open tags', '<b>'],
    ['less-than signs', '<'],
    ['ampersands', '&a'],
    ['stars', '*a'],
    ['backslashes', '\\_'],
    ['digits', '1'],
    ['dates', '2021-03-03 '],
    ['capitals', 'A. '],
    ['spaces', ' \u00a0'],
    ['strokes', 'A / '],
    ['dashes', 'A - '],
    ['colons', 'Photo: a'],
    ['breadcrumbs', 'A > '],
    ['sentences', 'It rained again today. '],
    ['links', '<a href="https://a.example/b">c</a> '],
    ['blocks', '<p>a'],
    ['attributes', '<p a="'],
    ['ideographs', '港'],
  ])('of %s ends', (_, unit) => {
    expectSound(new TextEncoder().encode(`${dumpOf()}\n\n${megabyte(unit)}`));
    expectSound(new TextEncoder().encode(`<!doctype html>${megabyte(unit)}`));
  });
});

describe('a page without an article is put aside, with the reason', () => {
  const reasonOf = (text: string): string => {
    const result = extract(captureOf(text), []);
    return isQuarantined(result) ? `${result.code}: ${result.reason}` : 'an article';
  };

  test('a consent wall', () => {
    expect(reasonOf('We value your privacy\nAccept all\nReject all\nCookie settings\n')).toMatch(
      /no-article: .*consent/,
    );
  });

  test('an error page', () => {
    expect(reasonOf('404\n\nPage not found\n\nBack to home')).toMatch(/no-article: .*error/);
  });

  test('an index page', () => {
    const headlines = Array.from(
      { length: 40 },
      (_, i) => `Harbour news number ${i + 1} of the week`,
    );
    expect(reasonOf(['Latest news', ...headlines].join('\n'))).toMatch(/no-article: .*list/);
  });
});

describe('the document', () => {
  test('is the blocks, separated by one blank line', () => {
    const blocks = [
      { kind: 'heading', text: 'One' },
      { kind: 'paragraph', text: 'Two three' },
    ] as const;
    expect(bodyText(blocks)).toBe('One\n\nTwo three');
    expect(blockRanges(blocks)).toEqual([
      { kind: 'heading', start: 0, end: 3 },
      { kind: 'paragraph', start: 5, end: 14 },
    ]);
  });

  test('carries the facts that later stages use', () => {
    const { text, ...facts } = toDocument(articleOf(dumpOf(['By Ida Marsh'], ['Source: Reuters'])));
    expect(text).toBe(STORY.join('\n\n'));
    expect(facts).toMatchObject({
      title: 'Vessel Bay council votes to rebuild the old pier',
      published: null,
      publisher: null,
      language: 'en',
      weekday: 'Tuesday',
      credit: 'Reuters',
    });
  });
});

test('the same capture gives the same article', () => {
  expect(JSON.stringify(articleOf(dumpOf()))).toBe(JSON.stringify(articleOf(dumpOf())));
});
