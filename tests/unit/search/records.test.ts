import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/search/shown.ts';
import { type InMemory, recordsOf } from './open.ts';
import { id, person, reading, searched, story, topic, utterance } from './fixture.ts';

const at = async (path: string, of: InMemory = searched()) => {
  const record = (await recordsOf(of)).find(({ shown }) => pathOf(shown) === path);
  if (!record) throw new Error(`no record for ${path}`);
  return record;
};
/** The wall's quotation, or another of the same id. */
const quotation = async (over?: Parameters<typeof utterance>[0]) => {
  const of = over
    ? { ...searched(), stories: [story({ id: id('a1'), utterances: [utterance(over)] })] }
    : searched();
  const record = await at(`/stories/${id('a1')}/#q1`, of);
  if (record.shown.kind !== 'quotation') throw new Error('no quotation');
  return { ...record, shown: record.shown };
};

describe('search records', () => {
  it('are one for each name, story, article and utterance', async () => {
    expect((await recordsOf(searched())).map(({ shown }) => pathOf(shown)).sort()).toEqual([
      `/articles/${id('a1')}/`,
      `/articles/${id('b2')}/`,
      `/articles/${id('c3')}/`,
      '/people/mira-tolland/',
      '/sources/coast-daily/',
      '/sources/harbour-post/',
      `/stories/${id('a1')}/`,
      `/stories/${id('a1')}/#q1`,
      `/stories/${id('a1')}/#q3`,
      `/stories/${id('c3')}/`,
    ]);
  });

  it('hold every wording of an utterance where it is shown, who prints it, and its sentence', async () => {
    const { shown, filters } = await quotation();
    expect(shown.wordings).toEqual([
      {
        anchor: 'q1',
        text: '“The wall will hold, whatever the sea brings”',
        after: 'she said on the quay.',
        sources: ['The Harbour Post'],
      },
      {
        anchor: 'q2',
        text: '“The wall will hold”',
        after: 'she said on the quay.',
        sources: ['Coast Daily'],
      },
    ]);
    expect(filters).toEqual({
      source: ['Coast Daily', 'The Harbour Post'],
      speaker: ['Mira Tolland'],
      topic: [],
    });
  });

  it('join readings in the same words', async () => {
    const { shown } = await quotation({
      readings: [
        reading({ id: 'q1', text: 'So be it' }),
        reading({ id: 'q2', text: 'So be it', source: 'coast-daily', copy: true }),
      ],
    });
    expect(shown.wordings.map(({ sources }) => sources)).toEqual([
      ['Coast Daily', 'The Harbour Post'],
    ]);
  });

  it('lead to the utterance where the reading itself is shown on another page', async () => {
    const { shown } = await quotation({
      readings: [
        reading({ id: 'q1', text: 'So be it' }),
        reading({ id: 'q2', text: 'So be it then', guest: true }),
      ],
    });
    expect(shown.wordings.map(({ anchor }) => anchor)).toEqual(['q1', 'q1']);
  });

  it('have an utterance that two stories share at its home only', async () => {
    const shared = utterance({ readings: [reading({ id: 'q1', text: 'So be it' })] });
    const both = await recordsOf({
      ...searched(),
      stories: [
        story({ id: id('a1'), utterances: [shared] }),
        story({ id: id('c3'), utterances: [shared] }),
      ],
    });
    expect(both.filter(({ shown }) => shown.kind === 'quotation')).toHaveLength(1);
  });

  it('do not count a paraphrase as printing the words', async () => {
    const { filters } = await quotation({
      readings: [
        reading({ id: 'q1', text: 'So be it' }),
        reading({ id: 'q2', text: 'it is so', source: 'coast-daily', variation: 'paraphrase' }),
      ],
    });
    expect(filters.source).toEqual(['The Harbour Post']);
  });

  it('state no speaker, source, date or title that is not known', async () => {
    expect((await at(`/stories/${id('a1')}/#q3`)).shown).not.toHaveProperty('speaker');
    expect(await at(`/articles/${id('c3')}/`)).toMatchObject({
      shown: { kind: 'article', title: undefined, source: undefined, date: undefined },
      filters: { source: [], speaker: [], topic: [] },
      date: '',
    });
  });

  it('are in order of their date, those without one at the end', async () => {
    const dates = (await recordsOf(searched()))
      .filter(({ shown }) => shown.kind !== 'name')
      .map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(dates.at(-1)).toBe('');
  });

  it('tell people of one name apart, and know a thread of stories from a single one', async () => {
    const of = {
      ...searched(),
      people: [
        person({ id: 'mira-tolland', name: 'Mira Tolland' }),
        person({ id: 'mira-tolland-2', name: 'Mira Tolland' }),
      ],
      topics: [topic({ id: id('a1'), name: 'Harbour wall', stories: [id('a1'), id('c3')] })],
    };
    expect((await at(`/stories/${id('a1')}/#q1`, of)).filters).toMatchObject({
      speaker: ['Mira Tolland (mira-tolland)'],
      topic: ['Harbour wall'],
    });
    expect((await at(`/topics/${id('a1')}/`, of)).shown).toMatchObject({ is: 'topic', count: 2 });
  });

  it('hold of articles what the publisher chose', async () => {
    const articles = searched().articles.map((article) => ({
      ...article,
      text: Array.from({ length: 200 }, (_, at) => `word${at}`).join(' '),
    }));
    const text = async (scope: 'full' | 'lead' | 'none') =>
      (await recordsOf({ ...searched(), articles }, scope))
        .filter(({ shown }) => shown.kind === 'article')
        .map(({ searched: texts }) => texts.map(([words]) => words).join(' '));
    expect((await text('full'))[0]).toContain('word199');
    expect((await text('lead'))[0]).toContain('word10');
    expect((await text('lead'))[0]).not.toContain('word199');
    expect(await text('none')).toEqual([]);
  });
});
