/** Days on which the site's things last changed, by id; null where no capture states one. */
export type Known = Readonly<
  Record<'stories' | 'topics' | 'articles', ReadonlyMap<string, string | null>>
>;

/** The folder and the id in the address of a thing's own page. */
const thingAt = (address: string): readonly [folder?: string, id?: string] => {
  const { pathname } = new URL(address);
  const [, folder, id] = /\/([a-z]+)\/([^/]+)\/$/.exec(pathname) ?? [];
  return [folder, id];
};

/**
 * Whether a page belongs into the sitemap: not what search engines should pass over (captures, what
 * copies changed, what stands in for a page without a network), nor the addresses that only lead on to
 * a story or a topic.
 *
 * @param address full address of the page
 */
export const isListed = (address: string, known: Known): boolean => {
  const { pathname } = new URL(address);
  if (/\/(?:changes|offline)\/$/.test(pathname)) return false;
  const [folder, id] = thingAt(address);
  if (id === undefined) return true;
  if (folder === 'stories' || folder === 'topics') return known[folder].has(id);
  return folder !== 'captures';
};

/**
 * The day on which what a page shows last changed, by what captures state of it; undefined for
 * pages of another kind and where nothing is stated. Never a day of the build.
 */
export const lastChanged = (address: string, known: Known): string | undefined => {
  const [folder, id] = thingAt(address);
  return folder === 'stories' || folder === 'topics' || folder === 'articles'
    ? (known[folder].get(id ?? '') ?? undefined)
    : undefined;
};
