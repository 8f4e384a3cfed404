/**
 * Whether a page belongs into the sitemap: not what search engines should pass over (captures, what
 * copies changed, what stands in for a page without a network), nor the addresses that only lead on to
 * a story or a topic.
 *
 * @param address full address of the page
 * @param ids ids of the stories and of the topics; other ids there are redirects
 */
export const isListed = (
  address: string,
  ids: { stories: ReadonlySet<string>; topics: ReadonlySet<string> },
): boolean => {
  const { pathname } = new URL(address);
  if (/\/(?:changes|offline)\/$/.test(pathname)) return false;
  const [, folder, id] = /\/(captures|stories|topics)\/([^/]+)\/$/.exec(pathname) ?? [];
  if (id === undefined) return true;
  return (folder === 'stories' || folder === 'topics') && ids[folder].has(id);
};
