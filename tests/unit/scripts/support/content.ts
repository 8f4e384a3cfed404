import type { GeneratedContent } from '../../../../scripts/lib/generated.ts';

/** The ids of the one article, story and topic of `contentOf`. */
export const A = '00000000000000aa';
export const S = A;
export const T = A;

const stated = (value: string) => ({ value, basis: 'stated' as const, evidence: value, line: 1 });

/** Sound content of one article with one quotation, made anew for each call. */
export const contentOf = (): GeneratedContent => ({
  articles: [
    {
      id: A,
      digest: A.padEnd(64, '0'),
      files: ['a/harbour.txt'],
      kind: 'text',
      title: stated('Harbour reopens'),
      standfirst: null,
      authors: [],
      published: { ...stated('2031-05-02'), time: '09:15' },
      updated: null,
      weekday: null,
      publisher: stated('The Post'),
      host: null,
      url: null,
      section: null,
      tags: [],
      language: { value: 'en', basis: 'inferred', evidence: 'most words' },
      direction: 'ltr',
      dateline: null,
      credit: null,
      captions: [],
      trace: [
        { from: 1, to: 1, verdict: 'fact', reason: 'headline' },
        { from: 2, to: 3, verdict: 'dropped', reason: 'menu', confidence: 0.021 },
        { from: 5, to: 5, verdict: 'kept', reason: 'body', confidence: 0.9 },
      ],
    },
  ],
  changes: [],
  stories: [
    {
      id: S,
      topic: T,
      title: { text: 'Harbour reopens', article: A },
      summary: { text: 'It is open.', article: A },
      date: stated('2031-05-02'),
      language: 'en',
      members: [
        {
          article: A,
          title: 'Harbour reopens',
          source: 'post',
          date: stated('2031-05-02'),
          copyOf: null,
          shared: null,
          credit: null,
        },
      ],
      independent: 1,
      utterances: [
        {
          id: 'u1',
          home: S,
          speaker: { person: 'jane-doe', name: 'Jane Doe' },
          readings: [
            {
              id: 'r1',
              article: A,
              story: S,
              source: 'post',
              copy: false,
              where: 'body',
              start: 1,
              end: 12,
              text: 'It is open.',
              mention: 'she',
              cue: 'said',
              attribution: 'adjacent cue',
              confidence: 0.97,
              variation: 'verbatim',
              context: { before: '', quote: '“It is open.”', after: ' she said' },
            },
          ],
          columns: [
            { degree: 'same', cells: ['It is '] },
            { degree: 'same', cells: ['open.'] },
          ],
          sources: 1,
          core: 3,
          divergence: 0,
          related: [],
        },
      ],
    },
  ],
  topics: [{ id: T, name: 'Harbour', stories: [S], from: '2031-05-02', to: '2031-05-02' }],
  people: [
    {
      id: 'jane-doe',
      name: 'Jane Doe',
      kind: 'person',
      spellings: [{ text: 'Jane Doe', articles: [A] }],
      roles: [],
      utterances: [{ story: S, utterance: 'u1' }],
    },
  ],
  sources: [
    { id: 'post', name: 'The Post', hosts: [], aliases: [], described: false, articles: [A] },
  ],
  report: {
    captures: 2,
    articles: 1,
    copies: 0,
    stories: 1,
    topics: 1,
    sources: 1,
    people: 1,
    quotations: 1,
    utterances: 1,
    compared: 0,
    duplicates: [],
    quarantined: [
      { file: 'blank.txt', code: 'empty', reason: 'The file holds no text.', remedy: 'Delete it.' },
    ],
  },
});
