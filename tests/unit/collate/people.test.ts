import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collated, type Piece, type Voice } from './newsroom.ts';

/** Names of the people that several articles' speakers come to, each article quoting one. */
const people = (
  voices: readonly (Voice | string)[],
  topic: (index: number) => string = () => 'topic',
) =>
  collated(
    voices.map((voice, i): Piece => ({
      id: `a${i}`,
      text: `“Remark number ${i} is about river ${i}.”`,
      voices: [voice],
      topic: topic(i),
      story: topic(i),
    })),
  ).people.map(({ name }) => name);

const apart = (i: number) => `topic ${i}`;

describe('one person', () => {
  test.each([
    ['a surname and the only full name it fits', 'Mara Venn', 'Venn'],
    ['transliterations', 'Oleksiy Hrytsenko', 'Oleksiy Grytsenko'],
    ['endings of transliterations', 'Petro Kovalsky', 'Petro Kovalskyy'],
    ['two letters exchanged', 'Jonas Redeker', 'Redkeer'],
    ['a short form of the given name', 'Robert Aldane', 'Bob Aldane'],
    ['an initial', 'Robert Aldane', 'R. Aldane'],
    ['a middle name', 'Robert Aldane', 'Robert Paul Aldane'],
    ['hyphens and case', 'Kim Yo-ban', 'KIM YO BAN'],
    ['accents', 'Sébastien Morel', 'Sebastien Morel'],
    ['a suffix that is only sometimes printed', 'Robert P. Aldane Jr.', 'Robert Aldane'],
  ])('%s', (_, a, b) => {
    expect(people([a, b])).toHaveLength(1);
  });

  test('goes by the fuller name, then by the one that more articles print', () => {
    expect(people(['Venn', 'Venn', 'Mara Venn', 'Mara Wenn', 'Mara Venn'])).toEqual(['Mara Venn']);
  });

  test('under one full name in two topics', () => {
    expect(people(['Mara Venn', 'Mara Venn'], apart)).toEqual(['Mara Venn']);
  });

  test('by surname and description, where no article of the topic prints the full name', () => {
    const full = { name: 'Mara Venn', roles: ['President'] };
    const short = { name: 'Venn', roles: ['President'] };
    expect(people([full, short], apart)).toEqual(['Mara Venn']);
  });

  test('whose family name an article puts first', () => {
    expect(people([{ name: 'Ko Jinbao', spellings: ['Ko Jinbao', 'Ko'] }, 'Ko'])).toEqual([
      'Ko Jinbao',
    ]);
  });
});

describe('two people', () => {
  test.each([
    ['with two given names', 'Mara Venn', 'Tolo Venn'],
    ['with two middle initials', 'Robert A. Venn', 'Robert B. Venn'],
    ['junior and senior', 'Robert Venn Jr.', 'Robert Venn Sr.'],
    ['with unlike surnames', 'Mara Venn', 'Mara Brandt'],
    ['with short surnames one letter apart', 'Kim', 'Lim'],
  ])('%s', (_, a, b) => {
    expect(people([a, b])).toHaveLength(2);
  });

  test('whose countries differ', () => {
    const a = { name: 'Mara Venn', roles: ['Danish minister'] };
    const b = { name: 'Venn', roles: ['Peruvian minister'] };
    expect(people([a, b])).toHaveLength(2);
  });

  test('of whom one is a woman and one a man', () => {
    const a = { name: 'Mara Venn', gender: 'female' as const };
    const b = { name: 'Venn', gender: 'male' as const };
    expect(people([a, b])).toHaveLength(2);
  });

  test('to either of whom a surname could belong, which then stays alone', () => {
    expect(people(['Mara Venn', 'Tolo Venn', 'Venn'])).toEqual(['Mara Venn', 'Tolo Venn', 'Venn']);
  });

  test('by a surname alone in two topics', () => {
    expect(people(['Mara Venn', 'Venn'], apart)).toHaveLength(2);
  });

  test('father and son, where one article names both', () => {
    const found = collated([
      {
        id: 'a',
        text: '“The dam holds,” said one. “The river falls,” said the other.',
        voices: ['Robert Venn', 'Robert Venn Jr.'],
      },
      { id: 'b', text: '“The valley is dry,” he said.', voices: ['Robert Venn'] },
    ]);
    expect(found.people.map(({ name }) => name)).toEqual(['Robert Venn', 'Robert Venn Jr.']);
  });

  test('father and son, where an article prints both names for one of them', () => {
    const both = { name: 'Robert Venn Jr.', spellings: ['Robert Venn', 'Robert Venn Jr.'] };
    expect(people([both, 'Robert Venn'])).toEqual(['Robert Venn', 'Robert Venn Jr.']);
  });

  test('by a slip of the surname, in reports of two events', () => {
    const found = (story: (i: number) => string) =>
      collated(
        ['Valerie Groves', 'Valerie Graves'].map((name, i): Piece => ({
          id: `a${i}`,
          text: `“Remark number ${i} is about river ${i}.”`,
          voices: [name],
          story: story(i),
        })),
      ).people;
    expect(found(() => 'one')).toHaveLength(1);
    expect(found((i) => `story ${i}`)).toHaveLength(2);
  });

  test.each([
    ['Karl Allison', 'Karl Ellison'],
    ['Karl Anderson', 'Karl Henderson'],
    ['Karl Fuller', 'Karl Wooler'],
  ])('whose surnames only sound alike, in two topics: %s, %s', (a, b) => {
    expect(people([a, b], apart)).toHaveLength(2);
    expect(people([a, b])).toHaveLength(2);
  });

  test('of whom the one by surname is known everywhere, and is not his wife', () => {
    const known = Array.from({ length: 9 }, () => 'Tolo Venn');
    const found = people([...known, 'Mara Venn', { name: 'Venn', roles: ['President'] }], (i) =>
      i < 9 ? 'elsewhere' : 'here',
    );
    expect(found).toEqual(['Mara Venn', 'Tolo Venn', 'Venn']);
  });
});

test('the order of articles makes no difference to the people', () => {
  const names = [
    'Mara Venn',
    'Venn',
    'M. Venn',
    'Mara Wenn',
    'Tolo Venn',
    'Robert Venn Jr.',
    'Bob Venn',
    'Oleksiy Hrytsenko',
    'Oleksiy Grytsenko',
    'Hrytsenko',
  ];
  const pieces = names.map((name, i): Piece => ({
    id: `a${i}`,
    text: `“Remark number ${i} is about river ${i}.”`,
    voices: [name],
    topic: `topic ${i % 2}`,
    story: `story ${i % 3}`,
  }));
  const expected = collated(pieces).people;
  fc.assert(
    fc.property(fc.shuffledSubarray(pieces, { minLength: pieces.length }), (shuffled) => {
      expect(collated(shuffled).people).toEqual(expected);
    }),
    { seed: 5, numRuns: 100 },
  );
});

test('four hundred bearers of one surname stay four hundred', () => {
  const given = (
    'Abel Bruno Clara Dario Edith Felix Greta Hugo Irma Jonas Klaus Lydia Moritz Nadia Otto Petra ' +
    'Quentin Rosa Silvio Thekla'
  ).split(' ');
  const voices = given.flatMap((first) => given.map((middle) => `${first} ${middle} Venn`));
  expect(people(voices)).toHaveLength(400);
});

test('a bare surname goes to the one whom most articles are about', () => {
  expect(people(['Mara Venn', 'Mara Venn', 'Mara Venn', 'Tolo Venn', 'Venn'])).toEqual([
    'Mara Venn',
    'Tolo Venn',
  ]);
});

test('organisations are one by name, without article and case', () => {
  const kind = 'organisation' as const;
  expect(
    people([
      { name: 'The River Board', kind },
      { name: 'River board', kind },
    ]),
  ).toHaveLength(1);
});

describe('an organisation and its initials', () => {
  const kind = 'organisation' as const;
  const board = { name: 'Harlow River Board', kind };
  const initials = { name: 'HRB', kind };
  test('are one where a story prints both', () => {
    expect(people([board, initials])).toHaveLength(1);
  });

  test('are two where no story does, or few of many', () => {
    expect(people([board, initials], apart)).toHaveLength(2);
    const elsewhere = Array.from({ length: 9 }, () => initials);
    expect(
      people([board, initials, ...elsewhere], (i) => `topic ${Math.max(0, i - 1)}`),
    ).toHaveLength(2);
  });
});

test("an editor's entry joins what the texts cannot, under the editor's name", () => {
  const pieces = ['Venn', 'The Heron'].map((name, i): Piece => {
    const text = `“Remark ${i} is about river ${i}.”`;
    return { id: `a${i}`, text, voices: [name], topic: `topic ${i}` };
  });
  const entry = { name: 'Mara Venn', aliases: ['Venn', 'The Heron'], roles: ['minister'] };
  const [person, ...others] = collated(pieces, [entry]).people;
  expect(others).toEqual([]);
  expect(person).toMatchObject({ id: 'mara-venn', name: 'Mara Venn', roles: ['minister'] });
});

test('a person lists every spelling with its articles, and descriptions, most frequent first', () => {
  const found = collated([
    {
      id: 'a',
      text: '“The dam holds,” she said.',
      voices: [{ name: 'Mara Venn', spellings: ['Mara Venn', 'Venn'], roles: ['water minister'] }],
    },
    { id: 'b', text: '“The river falls,” she said.', voices: ['Mara Wenn'] },
    { id: 'c', text: '“The valley is dry,” she said.', voices: ['Mara Venn'] },
  ]);
  expect(found.people).toMatchObject([
    {
      id: 'mara-venn',
      spellings: [
        { text: 'Mara Venn', articles: ['a', 'c'] },
        { text: 'Mara Wenn', articles: ['b'] },
        { text: 'Venn', articles: ['a'] },
      ],
      roles: ['water minister'],
    },
  ]);
});

test('people whose names make the same address get numbered ones', () => {
  const found = collated([
    { id: 'a', text: '“The dam holds.”', voices: [{ name: 'Venn', roles: ['Danish mayor'] }] },
    { id: 'b', text: '“The river falls.”', voices: [{ name: 'Venn', roles: ['Cuban mayor'] }] },
  ]);
  expect(found.people.map(({ id }) => id)).toEqual(['venn', 'venn-2']);
});
