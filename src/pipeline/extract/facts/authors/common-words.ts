import { coreName } from '../names.ts';
import type { Page } from '../page.ts';

/** How much of the body is read, in characters. */
const LIMIT = 20_000;

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);

/** True where the text uses the word, in small letters, as a whole word. */
const uses = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  return false;
};

/**
 * A function that tells how much of a name is made of words that the body of the page uses in small
 * letters, 0 to 1: `Harbour Courier` on a page that speaks of the harbour, but hardly `Ida Marsh`.
 */
export const commonWords = (page: Page): ((name: string) => number) => {
  let body: string | null = null;
  return (name) => {
    if (body === null) {
      body = '';
      for (let i = page.first; i <= page.last && body.length < LIMIT; i++)
        if (page.kept[i]) body += ` ${page.lines[i]?.segment.text ?? ''}`;
    }
    const text = body;
    const parts = coreName(name)
      .split(/[\s.&-]+/)
      .filter((part) => part.length > 2);
    const common = parts.filter((part) => uses(text, part.toLowerCase())).length;
    return parts.length === 0 ? 0 : common / parts.length;
  };
};
