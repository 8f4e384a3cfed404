import { describe, expect, test } from 'vitest';
import type { BlockRange } from '../../../src/pipeline/model/index.ts';
import { quote } from '../../../src/pipeline/quote/index.ts';
import { told } from './read.ts';

const said = (...paragraphs: string[]): string[][] =>
  told(...paragraphs).map(({ words, as, who }) => [words, as ?? '', who ?? '']);

describe('turns behind labels', () => {
  test('a transcript', () => {
    expect(
      said(
        'Jonas Lind spoke with Marta Kovac on Monday.',
        'LIND: Thank you for coming. What do you think of the plan?',
        'KOVAC: I think that it is bad for everyone.',
        'And it will cost us “the mill”.',
        '(Applause.)',
        'LIND: Thank you.',
        'The plan passed.',
      ),
    ).toEqual([
      ['Thank you for coming. What do you think of the plan?', 'LIND', 'Jonas Lind'],
      ['I think that it is bad for everyone.', 'KOVAC', 'Marta Kovac'],
      ['And it will cost us “the mill”.', 'KOVAC', 'Marta Kovac'],
      ['Thank you.', 'LIND', 'Jonas Lind'],
    ]);
  });

  test('a transcript between marks', () => {
    expect(
      said(
        'Jonas Lind spoke with Marta Kovac. Transcript:',
        '“LIND: What do you think of the plan?',
        '“KOVAC: I think that it is bad.',
        '“LIND: Thank you very much.”',
      ).map(([words]) => words),
    ).toEqual([
      'What do you think of the plan?',
      'I think that it is bad.',
      'Thank you very much.',
    ]);
  });

  test('questions and answers', () => {
    expect(
      said(
        'Marta Kovac runs the mill.',
        'Q: Will you resign from the office?',
        'A: No, I will not.',
        'Q. Why not, if the court wants it?',
        'A. Because nobody asked me.',
      ).map(([, as, who]) => [as, who]),
    ).toEqual([
      ['Q', ''],
      ['A', 'Marta Kovac'],
      ['Q.', ''],
      ['A.', 'Marta Kovac'],
    ]);
  });

  test.each([
    ['captions', 'Photo: A view of the mill', 'It rained.', 'Photo: Getty', 'Source: Agency'],
    ['days', 'Monday: It may rain all day', 'Tuesday: It may snow all day', 'Monday: Sun at last'],
    [
      'a list of facts',
      'Office Location: Lindale in the north',
      'Team Size: about forty people now',
      'Office Location: Marford by the sea',
      'Team Size: a dozen in the office',
    ],
    ['a headline alone', 'Kovac: The mill will stand', 'Marta Kovac spoke on Monday at noon.'],
  ])('%s are no turns', (_, ...paragraphs) => {
    expect(said(...paragraphs)).toEqual([]);
  });
});

describe('dialogue behind dashes', () => {
  test('with the attribution inside', () => {
    expect(
      said(
        '— Je ne viendrai pas demain, dit Marta Kovac.',
        '— Pourquoi pas ? demanda Jonas Lind.',
        '—No iré mañana —dijo Marta Kovac—. Tengo que trabajar.',
      ).map(([words, as]) => [words, as]),
    ).toEqual([
      ['Je ne viendrai pas demain,', 'Marta Kovac'],
      ['Pourquoi pas ?', 'Jonas Lind'],
      ['No iré mañana', 'Marta Kovac'],
      ['Tengo que trabajar.', 'Marta Kovac'],
    ]);
  });

  test('a list behind dashes says nothing', () => {
    expect(said('– More buses in the evening', '– New roofs for all schools')).toEqual([]);
  });
});

describe('quotations set apart', () => {
  const read = (...parts: [BlockRange['kind'], string][]): string[][] => {
    let text = '';
    const blocks = parts.map(([kind, words]): BlockRange => {
      const start = text ? text.length + 2 : 0;
      text += (text ? '\n\n' : '') + words;
      return { start, end: start + words.length, kind };
    });
    return quote({ id: 'a', text, blocks }).quotes.map((one) => [
      one.text,
      one.mention?.text ?? '',
    ]);
  };

  test('a block is a quotation of whoever introduces it', () => {
    expect(
      read(
        ['paragraph', 'Jonas Lind wrote to the council:'],
        ['quotation', 'The mill will be closed by spring and nobody can change that.'],
        ['paragraph', 'It was a long day.'],
      ),
    ).toEqual([['The mill will be closed by spring and nobody can change that.', 'Jonas Lind']]);
  });

  test('or of whom it credits', () => {
    expect(
      read(
        ['paragraph', 'It was a long day.'],
        ['quotation', 'We are not amused by the plan at all. — Marta Kovac (@kovac) 3 May'],
      ),
    ).toEqual([['We are not amused by the plan at all.', 'Marta Kovac']]);
  });

  test('a call-out that nobody is said to say is none', () => {
    expect(
      read(
        ['paragraph', 'Bread is easy to bake.'],
        ['quotation', 'Use warm water and let the dough rest for an hour.'],
        ['paragraph', 'Then bake it for forty minutes in a hot oven.'],
      ),
    ).toEqual([]);
  });

  test('the article’s own words, pulled out, are none', () => {
    const words = 'The mill on the hill has stood empty for forty years.';
    expect(read(['paragraph', `${words} Nobody bought it.`], ['quotation', words])).toEqual([]);
  });
});
