/** What was made, by name. */
const made = new Map<string, Promise<string>>();

/**
 * A part that is the same on many pages, made once in a build; anew each time while people work on it.
 *
 * @param name of the part, which may differ by nothing else
 */
export const same = (name: string, make: () => Promise<string>): Promise<string> => {
  if (!import.meta.env.PROD) return make();
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known;
};
