import { describe, expect, test } from 'vitest';
import { article, speakers } from './read.ts';

const names = (...paragraphs: string[]): string[] =>
  article(...paragraphs).entities.map(({ name }) => name);

describe('names', () => {
  test('a surname means the person whose full name stands anywhere', () => {
    expect(
      speakers('“No,” said Kovac.', 'Marta Kovac, the mayor of Lindale, had waited long.'),
    ).toEqual(['Marta Kovac']);
  });

  test('the fullest name counts, without titles', () => {
    const { entities } = article(
      'Mayor Marta Kovac spoke first. Marta J. Kovac left. Mrs. Kovac said “no more of it”.',
    );
    const [kovac] = entities;
    expect(kovac?.name).toBe('Marta J. Kovac');
    expect(kovac?.gender).toBe('female');
    expect(kovac?.roles).toContain('Mayor');
  });

  test('a slip of the pen is the person it misspells', () => {
    expect(
      speakers('Jonas Pettersen came. Pettersen spoke.', '“It is late,” Petersen said.'),
    ).toEqual(['Jonas Pettersen']);
  });

  test('two people with one surname stay two', () => {
    expect(
      speakers(
        'Helen Kovac and Peter Kovac ran against each other.',
        '“I won,” said Mrs. Kovac. “I lost,” said Mr. Kovac.',
      ),
    ).toEqual(['Helen Kovac', 'Peter Kovac']);
  });

  test('a possessor is no part of the name', () => {
    expect(names('Lind’s spokesman Aron Bell said nothing.')).toEqual(
      expect.arrayContaining(['Lind', 'Aron Bell']),
    );
  });
});

describe('pronouns', () => {
  test('mean the subject before, not the nearest name', () => {
    expect(
      speakers(
        'Jonas Lind met Emil Kovac on Monday.',
        'He said it was “the best talk in many years”.',
      ),
    ).toEqual(['Jonas Lind']);
  });

  test('agree in gender', () => {
    expect(
      speakers('Ms. Kovac met Mr. Lind on Monday.', '“We parted as friends,” he said.'),
    ).toEqual(['Lind']);
  });

  test('do not mean a place', () => {
    expect(
      speakers(
        'Jonas Lind flew to Ostrava. He stayed in Ostrava for a week. Ostrava was cold.',
        '“I am wet,” he said.',
      ),
    ).toEqual(['Jonas Lind']);
  });
});

describe('descriptions', () => {
  test('mean who holds the office, in other words too', () => {
    const lead = 'Defence Secretary Jonas Lind met President Emil Kovac of Norland.';
    expect(speakers(lead, '“Not now,” the defense chief said.')).toEqual(['Jonas Lind']);
    expect(speakers(lead, '“Not now,” the president said.')).toEqual(['Emil Kovac']);
  });

  test('in apposition are kept as roles', () => {
    expect(
      speakers('Marta Kovac, the mayor of Lindale, came late.', '“Sorry,” the mayor said.'),
    ).toEqual(['Marta Kovac']);
  });

  test('a vice president is not the president', () => {
    expect(speakers('Vice President Jonas Lind came.', '“Sorry,” the president said.')).toEqual([
      null,
    ]);
  });

  test('the owner of a spokesman is not the spokesman', () => {
    expect(speakers('Spokesman Jonas Lind came.', '“Sorry,” Lind’s spokesman said.')).toEqual([
      null,
    ]);
  });

  test('bodies are organisations', () => {
    const { entities } = article('“No,” said the Lindale Council. NORCO declined to comment.');
    expect(entities.map(({ name, kind }) => [name, kind])).toEqual([
      ['Lindale Council', 'organisation'],
      ['NORCO', 'organisation'],
    ]);
  });
});

test('a surname that two bear who were just named means neither', () => {
  const both = 'Bill Clark and Hillary Clark spoke on Monday.';
  expect(speakers(both, '“We will win,” Clark said.')).toEqual([null]);
  expect(
    speakers(both, '“We may lose,” Hillary Clark said.', '“It is late,” Clark added.'),
  ).toEqual(['Hillary Clark', 'Hillary Clark']);
});

test('father and son, and namesakes told apart by initials, stay two', () => {
  expect(
    speakers(
      'Adam Lind spoke. Adam Lind Jr. spoke too.',
      '“No,” Lind said. “Yes,” Lind Jr. said. “Yes,” said Adam Lind Jr.',
    ),
  ).toEqual(['Adam Lind', 'Adam Lind Jr.', 'Adam Lind Jr.']);
  expect(
    speakers(
      'Adam H. Lind met Adam W. Lind.',
      '“Fine,” Adam W. Lind said. “Good,” said Adam H. Lind.',
    ),
  ).toEqual(['Adam W. Lind', 'Adam H. Lind']);
});
