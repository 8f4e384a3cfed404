/**
 * A word without possessive and plural endings (after Harman 1991, the S-stemmer): `ministers'` and
 * `minister's` → `minister`. `form` is folded. Words beyond ASCII stay as they are.
 */
export const stem = (form: string): string => {
  const word = form.replace(/'s?$/, '');
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (word.endsWith('ss') || word.endsWith('us')) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
};
