import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../../src/site/citation/bibtex.ts';
import {
  type Citation,
  citeArticle,
  citeReading,
  citeStory,
  type Sources,
} from '../../../../src/site/citation/citation.ts';
import { cslItem, cslJson } from '../../../../src/site/citation/csl.ts';
import { oneLine, plain } from '../../../../src/site/citation/plain.ts';
import { entryIn } from '../../../formats/bibtex.ts';
import { CslData } from '../../../formats/csl-data.ts';
import { facts, id, reading, source, story } from '../../search/fixture.ts';
import { hostile } from '../fixture.ts';

const stated = (value: string) => ({ value, basis: 'stated' as const, evidence: value });
const inferred = (value: string) => ({ value, basis: 'inferred' as const, evidence: 'a rule' });

const site: Sources = {
  site: 'Variorum',
  articlePage: (of) => `https://x.example/articles/${of}/`,
  storyPage: (of) => `https://x.example/stories/${of}/`,
  place: ({ article, id: of }) => `https://x.example/articles/${article}/#${of}`,
};
const full = facts({
  id: id('a1'),
  authors: [stated('Lena Ostby'), stated('Per Holm')],
  published: stated('2031-05-04'),
  publisher: stated('Post'),
  url: stated('https://harbourpost.example/wall?page=1&x={y}'),
  section: stated('Coast'),
});
const outlet = source({ id: 'harbour-post', name: 'The Harbour Post' });
const article = citeArticle(full, outlet, site);
const bare = citeArticle(
  facts({
    id: id('b2'),
    title: null,
    authors: [inferred('Somebody')],
    published: inferred('2031-05-04'),
    publisher: inferred('harbourpost.example'),
    url: stated('javascript:alert(1)'),
    language: inferred('und'),
  }),
  outlet,
  site,
);
const words = reading({ id: 'q1', text: 'The wall will hold' });

describe('a citation of an article', () => {
  it('says in words what its capture states, with the page as it was captured', () => {
    expect(plain(article)).toBe(
      'Lena Ostby and Per Holm. “Harbour wall to be raised”. The Harbour Post, 4 May 2031. https://harbourpost.example/wall?page=1&x={y} As captured (Variorum): https://x.example/articles/a100000000000000/',
    );
  });

  it('is an entry of BibTeX', () => {
    expect(bibtex(article)).toBe(
      [
        '@misc{article-a100000000000000,',
        '  author = {{Lena Ostby} and {Per Holm}},',
        '  title = {{Harbour wall to be raised}},',
        '  howpublished = {The Harbour Post},',
        '  year = 2031,',
        '  month = may,',
        '  day = 4,',
        '  language = {en},',
        '  url = {https://harbourpost.example/wall?page=1&x=%7By%7D},',
        '  note = {As captured (Variorum): https://x.example/articles/a100000000000000/}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('is an item of CSL-JSON', () => {
    expect(CslData.parse(JSON.parse(cslJson(article)))).toEqual([
      {
        id: 'article-a100000000000000',
        type: 'article-newspaper',
        title: 'Harbour wall to be raised',
        author: [{ literal: 'Lena Ostby' }, { literal: 'Per Holm' }],
        'container-title': 'The Harbour Post',
        issued: { 'date-parts': [[2031, 5, 4]] },
        section: 'Coast',
        language: 'en',
        URL: 'https://harbourpost.example/wall?page=1&x={y}',
        archive: 'Variorum',
        archive_location: 'https://x.example/articles/a100000000000000/',
      },
    ]);
  });

  it('leaves out what no capture states, and an address that is no page', () => {
    const page = 'https://x.example/articles/b200000000000000/';
    expect(plain(bare)).toBe(`As captured (Variorum): ${page}`);
    expect([...entryIn(bibtex(bare)).fields]).toEqual([
      ['url', `{${page}}`],
      ['note', `{As captured (Variorum): ${page}}`],
    ]);
    expect(JSON.parse(cslJson(bare))).toStrictEqual([
      {
        id: 'article-b200000000000000',
        type: 'article-newspaper',
        URL: page,
        archive: 'Variorum',
        archive_location: page,
      },
    ]);
  });
});

describe('the outlet of an article', () => {
  const inferredOnly = facts({ id: id('a1'), publisher: inferred('harbourpost.example') });

  it('is cited where the capture names it or an editor describes it', () => {
    expect(citeArticle(inferredOnly, outlet, site).container).toBeUndefined();
    expect(citeArticle(inferredOnly, { ...outlet, described: true }, site).container).toBe(
      'The Harbour Post',
    );
    expect(citeArticle(full, undefined, site).container).toBe('Post');
  });
});

describe('a citation of a story', () => {
  const compared = citeStory(story({ id: id('a1') }), site);

  it('names the site that compares and the day of the event, if that is stated', () => {
    expect(plain(compared)).toBe(
      '“Harbour wall to be raised”. Variorum, 4 May 2031. https://x.example/stories/a100000000000000/',
    );
    expect(cslItem(compared)).toMatchObject({
      type: 'webpage',
      'container-title': 'Variorum',
      'event-date': { 'date-parts': [[2031, 5, 4]] },
    });
    const undated = citeStory(story({ id: id('a1'), date: inferred('2031-05-04') }), site);
    expect(plain(undated)).not.toContain('2031');
  });
});

describe('a citation of a reading', () => {
  it('has the words, who said them, and where they stand in the article', () => {
    const cited = citeReading(words, article, 'Mira Tolland', site);
    expect(plain(cited)).toMatch(
      /^Mira Tolland: “The wall will hold”\. Lena Ostby and Per Holm\. /,
    );
    expect(plain(cited)).toMatch(/https:\/\/x\.example\/articles\/a100000000000000\/#q1$/);
    expect(cslItem(cited).note).toBe('Mira Tolland: “The wall will hold”.');
    expect(entryIn(bibtex(cited)).key).toBe('reading-q1');
  });

  it('names nobody where nobody is known', () => {
    expect(plain(citeReading(words, article, undefined, site))).toMatch(
      /^“The wall will hold”\. Lena/,
    );
  });
});

/** What TeX makes of a value. */
const typeset = (value: string): string =>
  value
    .replace(/^\{\{|\}\}$/g, '')
    .replace(
      /\\(textbackslash|textbraceleft|textbraceright|textasciitilde|textasciicircum)\{\}|\\([$&#%_])/g,
      (_, name: string | undefined, sign: string | undefined) =>
        sign ??
        { textbackslash: '\\', textbraceleft: '{', textbraceright: '}', textasciitilde: '~' }[
          name ?? ''
        ] ??
        '^',
    );

describe('whatever captures hold', () => {
  const text = fc
    .oneof(
      hostile,
      fc.constantFrom(
        '}',
        '{',
        '\\',
        '\\}',
        '@article{x,',
        '\n@misc{y,\n',
        '}}\n}\n@',
        '$&#%_~^',
        '“”"\'',
      ),
      fc.string(),
    )
    .map((one) => `T${one}`);
  const day = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2060-01-01'),
    noInvalidDate: true,
  });

  it('is one entry with the same words, one item, one line', () => {
    fc.assert(
      fc.property(text, text, text, text, day, (title, author, publisher, quotation, date) => {
        const cited: Citation = {
          ...article,
          title,
          authors: [author],
          container: publisher,
          day: date.toISOString().slice(0, 10),
          quotation: { text: quotation, speaker: author },
        };
        const { key, fields } = entryIn(bibtex(cited));
        expect(key).toBe(article.key);
        expect(typeset(fields.get('title') ?? '')).toBe(oneLine(title));
        expect([...fields.keys()]).toEqual(
          'author title howpublished year month day language url note'.split(' '),
        );
        expect(CslData.parse(JSON.parse(cslJson(cited)))[0]).toMatchObject({
          title: oneLine(title),
        });
        expect(plain(cited)).not.toMatch(/[\n\r\t\u0000]/);
      }),
    );
  });
});
