import { SEARCH } from './search-key.ts';

/**
 * Leaves out the fade to the search page: its field is written in at once, and what is typed before
 * a page's first frame ends a fade half-way, of which Chromium makes an error that no script of the
 * page can catch.
 */
export const searchWithoutFade = (root: Window): void => {
  root.addEventListener('pageswap', ({ activation, viewTransition }) => {
    const { url } = activation?.entry ?? {};
    if (!viewTransition || !url || new URL(url).pathname !== SEARCH) return;
    viewTransition.ready.catch(() => undefined);
    viewTransition.skipTransition();
  });
};
