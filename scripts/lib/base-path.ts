/** The path that the site stands under, from BASE_PATH: with a slash at both ends, `/` where unset. */
export const basePath = (set = process.env.BASE_PATH ?? ''): string => {
  const path = set.split('/').filter((part) => part !== '');
  return path.length === 0 ? '/' : `/${path.join('/')}/`;
};
