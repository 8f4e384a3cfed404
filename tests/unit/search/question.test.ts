import { describe, expect, it } from 'vitest';
import { hasPhrase, readQuestion } from '../../../src/search/read/question.ts';

describe('the words of a search', () => {
  it('are unfinished only at the end', () => {
    expect(readQuestion('harbour wal').words).toEqual([
      { form: 'harbour', unfinished: false },
      { form: 'wal', unfinished: true },
    ]);
    expect(readQuestion('harbour wall!').words.at(-1)?.unfinished).toBe(false);
  });

  it('do not begin with a letter that says nothing yet', () => {
    expect(readQuestion('harbour w').words).toEqual([{ form: 'harbour', unfinished: false }]);
  });

  it('are each asked for once', () => {
    expect(readQuestion('walls and wall ').words.map(({ form }) => form)).toEqual(['wall', 'and']);
  });

  it('stand side by side between quotation marks of any kind', () => {
    for (const text of ['"the wall" sea', '“the wall” sea', '„the wall“ sea', '«the wall» sea']) {
      const { words, phrases } = readQuestion(text);
      expect(phrases).toEqual([['the', 'wall']]);
      expect(words.map(({ form }) => form).sort()).toEqual(['sea', 'the', 'wall']);
    }
    expect(readQuestion('"wall"').phrases).toEqual([]);
    expect(readQuestion('"the wall').phrases).toEqual([]);
  });
});

describe('a phrase', () => {
  it('is found whatever the marks and capitals, never across other words', () => {
    expect(hasPhrase('So: “The Wall,” she said', ['the', 'wall'])).toBe(true);
    expect(hasPhrase('the sea wall', ['the', 'wall'])).toBe(false);
    expect(hasPhrase('wall the', ['the', 'wall'])).toBe(false);
  });
});
