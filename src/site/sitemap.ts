/**
 * Whether a page belongs into the sitemap: not the captures, which search engines should pass over,
 * and not the addresses that only lead on to a story.
 *
 * @param address full address of the page
 * @param stories ids of the stories; the other members' ids are redirects
 */
export const isListed = (address: string, stories: ReadonlySet<string>): boolean => {
  const [, folder, id] = /\/(captures|stories)\/([^/]+)\/$/.exec(new URL(address).pathname) ?? [];
  return id === undefined || (folder === 'stories' && stories.has(id));
};
