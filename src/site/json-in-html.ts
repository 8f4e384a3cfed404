import { plainJson } from './json.ts';

/**
 * JSON that is safe inside a script element: `<`, `>` and `&` as escapes, so that no text of a
 * capture can end the element (HTML Standard, restrictions for contents of script elements).
 */
export const jsonInHtml = (value: unknown): string =>
  plainJson(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
