/** The first words of a text, with an ellipsis where there are more. */
export const beginning = (text: string, words: number): string => {
  const all = text.trim().split(/\s+/);
  return all.length > words ? `${all.slice(0, words).join(' ')} …` : all.join(' ');
};

/** The last words of a text, with an ellipsis where there are more. */
export const ending = (text: string, words: number): string => {
  const all = text.trim().split(/\s+/);
  return all.length > words ? `… ${all.slice(-words).join(' ')}` : all.join(' ');
};

/** A text, or undefined for an empty one, which says nothing and is left out. */
export const some = (text: string | null | undefined): string | undefined =>
  text == null || text === '' ? undefined : text;
