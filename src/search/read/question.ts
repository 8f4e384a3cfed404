import { rootOf, terms } from '../terms.ts';

/** A word that is asked for: its form, and whether more letters may follow. */
export type Asked = { form: string; unfinished: boolean };

/** What the words of a search ask for: words in any order, and those that must stand side by side. */
export type Question = { words: Asked[]; phrases: string[][] };

/** A text between quotation marks of any kind. */
const PHRASE = /["“”„«»「」]([^"“”„«»「」]+)["“”„«»「」]/gu;

const forms = (text: string): string[] => terms(text).map(({ form }) => form);

/** One letter that may go on says nothing yet. */
const FIRST_LETTER = /^[a-z]$/;

/** Reads the words of a search. The last word may be in the writing, unless a space follows it. */
export const readQuestion = (text: string): Question => {
  const phrases = Array.from(text.matchAll(PHRASE), ([, words = '']) => forms(words)).filter(
    (phrase) => phrase.length > 0,
  );
  const loose = terms(text.replace(PHRASE, (match) => ' '.repeat(match.length)));
  const words = [
    ...loose
      .map(({ form, end }) => ({ form, unfinished: end === text.length }))
      .filter(({ form, unfinished }) => !unfinished || !FIRST_LETTER.test(form)),
    ...phrases.flat().map((form) => ({ form, unfinished: false })),
  ];
  return {
    words: [...new Map(words.map((word) => [rootOf(word), word])).values()],
    phrases: phrases.filter((phrase) => phrase.length > 1),
  };
};

/** True where a text has all words of a phrase side by side. */
export const hasPhrase = (text: string, phrase: readonly string[]): boolean => {
  const all = forms(text);
  return all.some((_, at) => phrase.every((form, next) => all[at + next] === form));
};
