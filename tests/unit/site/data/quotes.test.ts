import { describe, expect, it } from 'vitest';
import { QuoteRow, quoteRows } from '../../../../src/site/data/rows/quote.ts';
import { facts, id, member, reading, story, utterance } from '../../search/fixture.ts';

const said = utterance({
  id: 'q1',
  home: id('a1'),
  readings: [
    reading({ id: 'q1', text: 'The wall will hold' }),
    reading({
      id: 'q2',
      article: id('b2'),
      source: null,
      text: 'it holds',
      attributedTo: { person: 'jonas', name: 'Jonas' },
    }),
    reading({ id: 'p3', text: 'the wall would hold', variation: 'paraphrase' }),
  ],
});
const stories = [
  story({ id: id('a1'), members: [member()], utterances: [said] }),
  story({ id: id('c3'), members: [member({ article: id('c3') })], utterances: [said] }),
];
const rows = [
  ...quoteRows(stories, {
    outlet: (source) => (source === 'harbour-post' ? 'The Harbour Post' : undefined),
    article: (article) =>
      article === id('a1')
        ? facts({
            id: article,
            url: { value: 'https://post.example/wall', basis: 'stated', evidence: '' },
          })
        : undefined,
    member: (article) => (article === id('a1') ? member() : undefined),
    utterance: (home, one) => `https://x.example/stories/${home}/#${one}`,
    place: ({ article, id: one }) => `https://x.example/articles/${article}/#${one}`,
  }),
];

describe('the quotations as rows', () => {
  it('has every reading once, at the home of its remark', () => {
    expect(rows.map((row) => row.id)).toEqual(['q1', 'q2', 'p3']);
    expect(new Set(rows.map((row) => row.story))).toEqual(new Set([id('a1')]));
  });

  it('has the fields that are documented, in their order', () => {
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(QuoteRow.shape));
  });

  it('says what is known of a reading, and null of what is not', () => {
    expect(rows[0]).toMatchObject({
      utterance: 'q1',
      outlet: 'The Harbour Post',
      published: '2031-05-04',
      dated: 'stated',
      speaker: 'Mira Tolland',
      mention: 'she',
      rule: 'adjacent cue',
      confidence: 0.9,
      sentence: '“The wall will hold”she said on the quay.',
      page: `https://x.example/stories/${id('a1')}/#q1`,
      url: 'https://post.example/wall',
    });
    expect(rows[1]).toMatchObject({ source: null, outlet: null, published: null, url: null });
  });

  it('gives the words to whom the article gives them', () => {
    expect(rows[1]).toMatchObject({ speaker: 'Jonas', person: 'jonas' });
  });
});
