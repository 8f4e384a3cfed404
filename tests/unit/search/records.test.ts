import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../../src/search/records.ts';
import { splitParts } from '../../../src/search/parts.ts';
import { id, person, reading, searched, story, topic, utterance } from './fixture.ts';

const records = searchRecords(searched());
const at = (url: string) => {
  const record = records.find((r) => r.url === url);
  if (!record) throw new Error(`no record for ${url}`);
  return record;
};
const words = (content: string) =>
  splitParts(content, []).map((part) => part.map((unit) => unit.map(({ text }) => text).join(' ')));

describe('search records', () => {
  it('gives one for each story, article and utterance', () => {
    expect(records.map(({ url }) => url).sort()).toEqual([
      `/articles/${id('a1')}/`,
      `/articles/${id('b2')}/`,
      `/articles/${id('c3')}/`,
      `/stories/${id('a1')}/`,
      `/stories/${id('a1')}/#q1`,
      `/stories/${id('a1')}/#q3`,
      `/stories/${id('c3')}/`,
    ]);
  });

  it('holds every wording of an utterance with who prints it, in its sentence', () => {
    const { content, filters } = at(`/stories/${id('a1')}/#q1`);
    expect(words(content)).toEqual([
      ['Mira Tolland'],
      ['Harbour wall to be raised'],
      [
        'The Harbour Post',
        '“The wall will hold, whatever the sea brings”',
        '',
        'she said on the quay.',
      ],
      ['Coast Daily', '“The wall will hold”', '', 'she said on the quay.'],
    ]);
    expect(filters).toEqual({
      kind: ['quotation'],
      source: ['Coast Daily', 'The Harbour Post'],
      speaker: ['Mira Tolland'],
      topic: ['Harbour wall'],
      month: ['2031-05'],
      language: ['en'],
    });
  });

  it('joins readings in the same words', () => {
    const same = utterance({
      readings: [
        reading({ id: 'q1', text: 'So be it' }),
        reading({ id: 'q2', text: 'So be it', source: 'coast-daily', copy: true }),
      ],
    });
    const [record] = searchRecords({
      ...searched(),
      articles: [],
      stories: [story({ id: id('a1'), utterances: [same] })],
    }).filter(({ url }) => url.endsWith('#q1'));
    expect(words(record?.content ?? '')[2]?.[0]).toBe('Coast Daily, The Harbour Post');
    expect(words(record?.content ?? '')).toHaveLength(3);
  });

  it('indexes an utterance that two stories share at its home only', () => {
    const shared = utterance({
      home: id('a1'),
      readings: [reading({ id: 'q1', text: 'So be it' })],
    });
    const both = searchRecords({
      ...searched(),
      stories: [
        story({ id: id('a1'), utterances: [shared] }),
        story({ id: id('c3'), utterances: [shared] }),
      ],
    });
    expect(both.filter(({ filters }) => filters.kind?.includes('quotation'))).toHaveLength(1);
  });

  it('does not count a paraphrase as printing the words', () => {
    const told = utterance({
      readings: [
        reading({ id: 'q1', text: 'So be it' }),
        reading({
          id: 'q2',
          text: 'that it be so',
          source: 'coast-daily',
          variation: 'paraphrase',
        }),
      ],
    });
    const [record] = searchRecords({
      ...searched(),
      stories: [story({ id: id('a1'), utterances: [told] })],
    }).filter(({ url }) => url.endsWith('#q1'));
    expect(record?.filters.source).toEqual(['The Harbour Post']);
  });

  it('states no speaker, source, date or title that is not known', () => {
    expect(at(`/stories/${id('a1')}/#q3`).filters).not.toHaveProperty('speaker');
    const keeper = at(`/articles/${id('c3')}/`);
    expect(keeper.meta).toEqual({});
    expect(keeper.filters).toEqual({
      kind: ['article'],
      topic: ['Lamps'],
      language: ['en'],
    });
  });

  it('keeps what has no date in lists by date, at the end', () => {
    expect(at(`/articles/${id('c3')}/`).sort.date).toBe('0000-00-00');
    expect(records.at(-1)?.sort.date).toBe('0000-00-00');
  });

  it('tells topics and people of one name apart', () => {
    const twice = searchRecords({
      ...searched(),
      topics: [topic({ id: id('a1'), name: 'Lamps' }), topic({ id: id('c3'), name: 'Lamps' })],
      people: [
        person({ id: 'mira-tolland', name: 'Mira Tolland' }),
        person({ id: 'mira-tolland-2', name: 'Mira Tolland' }),
      ],
    });
    expect(new Set(twice.flatMap(({ filters }) => filters.topic ?? [])).size).toBe(2);
  });

  it('is the same whatever order the content came in', () => {
    const { stories, articles, sources, people, topics } = searched();
    expect(
      searchRecords({
        stories: stories.toReversed(),
        articles: articles.toReversed(),
        sources: sources.toReversed(),
        people: people.toReversed(),
        topics: topics.toReversed(),
      }),
    ).toEqual(records);
  });
});
