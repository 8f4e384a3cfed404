import type { Browser, Page } from 'playwright-core';
import type { State } from '../../../src/components/search/client/state.ts';
import type { Sent } from '../site/host.ts';
import { addressOf } from './queries.ts';

/** What a search took: files and bytes that the host sent, as they are and packed, and milliseconds. */
export type Took = { files: number; bytes: number; sent: number; time: number };

/** A reader's browser, and what the host has sent it. */
export type Reading = { browser: Browser; address: string; log: Sent[] };

/** Where the page notes when something was asked for and when it was shown. */
const NOTED = 'variorum-bench';

/**
 * Notes in the page when the last letter was typed (or an address was gone to), and when the status
 * said what was found, which it does after the results stand.
 */
const note = (page: Page): Promise<void> =>
  page.evaluate((name) => {
    const status = document.querySelector('.search [role=status]');
    if (!status) throw new Error('this is not the search page');
    const set = (key: string): void => {
      sessionStorage.setItem(`${name}-${key}`, String(performance.now()));
    };
    for (const event of ['input', 'popstate'])
      window.addEventListener(
        event,
        () => {
          sessionStorage.removeItem(`${name}-shown`);
          set('asked');
        },
        { capture: true },
      );
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        set('shown');
      });
    }).observe(status, { childList: true });
  }, NOTED);

/** Milliseconds from asking to the results, once they are there. */
const time = async (page: Page): Promise<number> => {
  const handle = await page.waitForFunction((name) => {
    const shown = sessionStorage.getItem(`${name}-shown`);
    return shown === null ? null : Number(shown) - Number(sessionStorage.getItem(`${name}-asked`));
  }, NOTED);
  return (await handle.jsonValue()) ?? 0;
};

const summed = (log: readonly Sent[], took: number): Took => ({
  files: log.length,
  bytes: log.reduce((sum, { bytes }) => sum + bytes, 0),
  sent: log.reduce((sum, { sent }) => sum + sent, 0),
  time: took,
});

/** Searches: words alone are typed, filters are gone to by their address. */
const search = async (page: Page, log: Sent[], state: State): Promise<Took> => {
  const before = log.length;
  const isTyped = Object.keys(state.filters).length === 0 && !state.newestFirst;
  if (isTyped) await page.locator('#q').fill(`${state.words} `);
  else
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, addressOf(state).slice('search/'.length));
  const took = await time(page);
  return summed(log.slice(before), took);
};

const opened = async ({ browser, address }: Reading): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}search/`, { waitUntil: 'networkidle' });
  await note(page);
  return page;
};

/** The first search of a reader who has nothing of the site yet: the page and all that it loads. */
export const firstSearch = async (reading: Reading, state: State): Promise<Took> => {
  const before = reading.log.length;
  const page = await opened(reading);
  const { time: took } = await search(page, reading.log, state);
  await page.context().close();
  return summed(reading.log.slice(before), took);
};

/** One search after another, from the second on; at last the values of the filters are opened. */
export const laterSearches = async (
  reading: Reading,
  [first, ...others]: readonly State[],
): Promise<{ took: Took[]; filters: Took }> => {
  const page = await opened(reading);
  const took: Took[] = [];
  if (first) await search(page, reading.log, first);
  for (const state of others) took.push(await search(page, reading.log, state));
  // By its address, which leaves no filter set by an earlier one.
  await search(page, reading.log, { words: first?.words ?? '', filters: {}, newestFirst: true });
  const before = reading.log.length;
  const started = performance.now();
  await page.locator('.filters summary').click();
  await page.waitForFunction(
    () => document.querySelectorAll('select[name=source] option').length > 1,
  );
  const filters = summed(reading.log.slice(before), performance.now() - started);
  await page.context().close();
  return { took, filters };
};

/** A search that is typed letter by letter, each so many milliseconds after the one before. */
export const typedSearch = async (reading: Reading, words: string, pace: number): Promise<Took> => {
  const page = await opened(reading);
  const before = reading.log.length;
  await page.locator('#q').pressSequentially(words, { delay: pace });
  const took = await time(page);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return summed(reading.log.slice(before), took);
};
