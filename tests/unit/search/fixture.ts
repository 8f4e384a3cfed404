import type {
  ArticleFacts,
  Member,
  Person,
  Reading,
  Source,
  Story,
  Topic,
  Utterance,
} from '../../../src/pipeline/model/index.ts';
import type { InMemory } from './open.ts';

/** An id of sixteen digits from a short one. */
export const id = (short: string): string => short.padEnd(16, '0');

export const reading = (over: Partial<Reading> & { id: string; text: string }): Reading => ({
  article: id('a1'),
  story: id('a1'),
  source: 'harbour-post',
  copy: false,
  where: 'body',
  start: 0,
  end: over.text.length,
  mention: 'she',
  cue: 'said',
  attribution: 'adjacent cue',
  confidence: 0.9,
  variation: 'verbatim',
  context: { before: '', quote: `“${over.text}”`, after: 'she said on the quay.' },
  ...over,
});

export const utterance = (over: Partial<Utterance> & Pick<Utterance, 'readings'>): Utterance => ({
  id: over.readings[0].id,
  home: id('a1'),
  speaker: { person: 'mira-tolland', name: 'Mira Tolland' },
  columns: [],
  sources: 1,
  core: 0,
  divergence: 0,
  related: [],
  ...over,
});

const date = (value: string) => ({ value, basis: 'stated' as const, evidence: value });

export const member = (over: Partial<Member> = {}): Member => ({
  article: id('a1'),
  title: 'Harbour wall to be raised',
  source: 'harbour-post',
  date: date('2031-05-04'),
  copyOf: null,
  shared: null,
  credit: null,
  ...over,
});

export const story = (over: Partial<Story> & { id: string }): Story => ({
  topic: id('a1'),
  title: { text: 'Harbour wall to be raised', article: id('a1') },
  summary: { text: 'The council agreed to raise the wall by two metres.', article: id('a1') },
  date: date('2031-05-04'),
  language: 'en',
  members: [member()],
  independent: 1,
  utterances: [],
  ...over,
});

export const facts = (over: Partial<ArticleFacts> & { id: string }): ArticleFacts => ({
  digest: over.id.repeat(4),
  files: [`${over.id}.txt`],
  kind: 'text',
  title: { value: 'Harbour wall to be raised', basis: 'stated', evidence: '' },
  standfirst: null,
  authors: [{ value: 'Lena Ostby', basis: 'stated', evidence: 'By Lena Ostby' }],
  published: null,
  updated: null,
  weekday: null,
  publisher: null,
  host: null,
  url: null,
  section: null,
  tags: [],
  language: { value: 'en', basis: 'inferred', evidence: '' },
  direction: 'ltr',
  dateline: null,
  credit: null,
  captions: [],
  trace: [],
  ...over,
});

export const source = (over: Partial<Source> & { id: string; name: string }): Source => ({
  hosts: [],
  aliases: [],
  described: false,
  articles: [],
  ...over,
});

export const person = (over: Partial<Person> & { id: string; name: string }): Person => ({
  kind: 'person',
  spellings: [],
  roles: [],
  utterances: [],
  ...over,
});

export const topic = (over: Partial<Topic> & { id: string; name: string }): Topic => ({
  stories: [id('a1')],
  from: null,
  to: null,
  ...over,
});

/** Two articles on one event by two outlets, and one undated article that names none. */
export const searched = (): InMemory => {
  const wall = utterance({
    readings: [
      reading({ id: 'q1', text: 'The wall will hold, whatever the sea brings' }),
      reading({
        id: 'q2',
        text: 'The wall will hold',
        article: id('b2'),
        source: 'coast-daily',
        variation: 'shortened',
      }),
    ],
  });
  const unknown = utterance({
    speaker: null,
    readings: [reading({ id: 'q3', text: 'nobody asked the fishermen' })],
  });
  return {
    stories: [
      story({
        id: id('a1'),
        members: [
          member(),
          member({ article: id('b2'), source: 'coast-daily', title: 'Tolland vows wall' }),
        ],
        utterances: [wall, unknown],
      }),
      story({
        id: id('c3'),
        topic: id('c3'),
        date: null,
        title: { text: 'A lighthouse keeper retires', article: id('c3') },
        summary: { text: 'After forty years the lamp goes dark.', article: id('c3') },
        members: [member({ article: id('c3'), source: null, date: null })],
      }),
    ],
    topics: [topic({ id: id('a1'), name: 'Harbour wall' }), topic({ id: id('c3'), name: 'Lamps' })],
    people: [person({ id: 'mira-tolland', name: 'Mira Tolland' })],
    sources: [
      source({ id: 'harbour-post', name: 'The Harbour Post' }),
      source({ id: 'coast-daily', name: 'Coast Daily' }),
    ],
    articles: [
      {
        facts: facts({ id: id('a1') }),
        text: 'The council met on Monday.\n\nMasons start in May.',
      },
      { facts: facts({ id: id('b2') }), text: 'Ms Tolland promised that the wall will hold.' },
      {
        facts: facts({ id: id('c3'), title: null, authors: [] }),
        text: 'Forty years of light end <b>tonight</b> & for good.',
      },
    ],
  };
};
