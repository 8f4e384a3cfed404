import { describe, expect, test } from 'vitest';
import { group } from '../../../src/pipeline/group/index.ts';
import type { Document, Grouped } from '../../../src/pipeline/model/index.ts';
import { ferry, like } from './articles.ts';

/** A text of words that no other number's text has. */
const own = (number: number, length: number): string =>
  Array.from({ length }, (_, i) => `q${number}x${i}`).join(' ');

/** More articles than one slice takes. */
const MANY = 9000;
const LONG_RUN = 120_000;

const many = (make: (i: number) => Partial<Document>): Document[] =>
  Array.from({ length: MANY }, (_, i) => ({ id: `m${i}`, text: '', ...make(i) }));

const storiesOf = (found: readonly Grouped[]): Set<string> =>
  new Set(found.map(({ story }) => story));

describe('group bears', () => {
  test(
    'thousands of articles under one headline, all on one day, without merging them',
    () => {
      const found = group(
        many((i) => ({
          title: 'Morning briefing: what you need to know',
          text: own(i, 30),
          published: '2031-05-06',
        })),
      );
      expect(found).toHaveLength(MANY);
      expect(storiesOf(found).size).toBe(MANY);
    },
    LONG_RUN,
  );

  test(
    'thousands of copies of one text, as one story',
    () => {
      const text = own(1, 120);
      const found = group(many((i) => ({ text, publisher: `Outlet ${i % 50}`, published: null })));
      expect(storiesOf(found).size).toBe(1);
      expect(found.filter(({ copyOf }) => copyOf === null)).toHaveLength(1);
    },
    LONG_RUN,
  );

  test(
    'thousands of empty texts, each a story of its own',
    () => {
      expect(storiesOf(group(many(() => ({ title: null })))).size).toBe(MANY);
    },
    LONG_RUN,
  );

  test('absurd dates, as if there were none', () => {
    const dates = ['0000-00-00', '0001-01-01', '9999-12-31', '1970-01-01', '2031-02-30', 'soon'];
    const found = group([
      ...ferry,
      ...dates.map((published, i) => ({ id: `d${i}`, text: own(i, 40), published })),
    ]);
    for (const { id, date } of found) if (id.startsWith('d')) expect(date).toBeNull();
    expect(found.find(({ id }) => id === 'f2')?.story).toBe('f1');
  });
});

describe('articles in other languages', () => {
  /** The same reports with every word exchanged, as if translated. */
  const translated = (document: Document, language: string): Document =>
    like(document, {
      id: `${language}-${document.id}`,
      language,
      title: document.title?.replace(/[a-z]{3,}/g, (word) => `${word}${language}`),
      text: document.text.replace(/[a-z]{3,}/g, (word) => `${word}${language}`),
    });
  const english = ferry.map((document) => like(document, { language: 'en' }));
  const all = ['de', 'fi'].flatMap((language) => english.map((d) => translated(d, language)));

  test('are grouped among themselves, never with those of another', () => {
    const found = group([...english, ...all]);
    const of = new Map(found.map((entry) => [entry.id, entry]));
    for (const language of ['de', 'fi']) {
      expect(of.get(`${language}-f2`)?.story).toBe(of.get(`${language}-f1`)?.story);
      expect(of.get(`${language}-i2`)?.story).toBe(of.get(`${language}-i1`)?.story);
    }
    const languageOf = (id: string): string => (id.includes('-') ? id.slice(0, 2) : 'en');
    for (const { id, story } of found) expect(languageOf(story)).toBe(languageOf(id));
  });

  test('and in other scripts, without a language stated, do not merge by chance', () => {
    const texts = [
      'Паром сел на мель у берега, все пассажиры спасены, сообщила береговая охрана.',
      'Пекарни повысят минимальную оплату труда с июля, договорились стороны.',
      '渡輪在大霧中觸礁，乘客全部獲救，海岸警衛隊表示。',
      'اصطدمت العبارة بالصخور ونجا جميع الركاب، وفق خفر السواحل.',
    ];
    const found = group(texts.map((text, i) => ({ id: `x${i}`, text, published: '2031-05-06' })));
    expect(storiesOf(found).size).toBe(texts.length);
  });
});
