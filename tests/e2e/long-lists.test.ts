import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../scripts/check/links.ts';
import { pagesIn } from '../../scripts/lib/built/pages.ts';
import { pageOf } from '../../scripts/lib/links/page.ts';
import { look } from './looks.ts';
import { made } from './made-site.ts';
import { visit } from './site.ts';

/** A little more than two pages of the longest lists. */
const COUNT = 520;

/** The most that a page may have, in bytes. */
const LARGEST = 300 * 1024;

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'tu', 'va', 'wen'];

/** A word of its own for each number: no two articles share enough of them to be of one event. */
const word = (n: number): string =>
  [n, n / 12, n / 144, n / 1728].map((at) => SYLLABLES[Math.floor(at) % 12] ?? '').join('');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const articleOf = (n: number): object => {
  const own = (at: number): string => word(n * 24 + at);
  const name = `${capital(own(0))} ${capital(own(1))}`;
  const sentence = (at: number): string =>
    `The ${own(at)} ${own(at + 1)} near ${capital(own(at + 2))} kept its ${own(at + 3)} of ${own(at + 4)}.`;
  return {
    title: `${capital(own(2))} ${own(3)} opens a ${own(4)} at ${capital(own(5))}`,
    // Three quarters in one month, so that a month has several pages.
    published: `2031-0${n % 4 === 0 ? 3 : 4}-${String(1 + (n % 28)).padStart(2, '0')}`,
    publisher: 'The Long Gazette',
    url: `https://gazette.example/${n}`,
    language: 'en',
    text: [
      `${sentence(2)} ${sentence(6)}`,
      `“We will mend the ${own(10)} before the ${own(11)} comes,” said ${name}.`,
      `${sentence(12)} ${sentence(16)}`,
    ].join('\n\n'),
  };
};

const captures = Array.from({ length: COUNT }, (_, n) => JSON.stringify(articleOf(n))).join('\n');
const project = await made({ 'gazette.jsonl': captures });
const { dist } = project;
const site = visit(dist, '/');

/** Pages that a reader comes to from the front page by links alone. */
const reached = async (): Promise<Set<string>> => {
  const found = new Set(['/']);
  for (const path of found) {
    const { links } = pageOf(await readFile(join(dist, path, 'index.html'), 'utf8'));
    for (const { href } of links) {
      const [to = ''] = href.split('#');
      if (/^\/(?:[^?]*\/)?$/.test(to)) found.add(to);
    }
  }
  return found;
};

describe('an archive with long lists', () => {
  it('has no page that is too large', async () => {
    const pages = await pagesIn(dist);
    const sizes = await Promise.all(
      pages.map(async (path) => [path, (await stat(join(dist, path, 'index.html'))).size] as const),
    );
    expect(sizes.filter(([, size]) => size > LARGEST)).toEqual([]);
    expect(pages.length).toBeGreaterThan(3 * COUNT);
  });

  it('has everything within reach of links', async () => {
    const found = await reached();
    const pages = await pagesIn(dist);
    // It stands in for what cannot be reached, and no page leads there.
    expect(pages.filter((path) => !found.has(path) && path !== '/offline/')).toEqual([]);
  });

  it('has links that lead somewhere', async () => {
    expect((await checkLinks(project)).problems).toEqual([]);
  });

  it.each([
    '/months/2031-04/',
    '/people/',
    '/people/letters/b/2/',
    '/sources/the-long-gazette/2031-04/1/',
  ])('%s loads cleanly, fits, and is accessible', async (path) => {
    const { page, faults } = await site.open();
    expect(await look(page, site.at(path))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is read page by page without JavaScript, from the newest back', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at('/months/2031-04/'));
    const numbers = page.getByRole('navigation', { name: 'Earlier pages of this month' });
    expect((await numbers.getByRole('link').allInnerTexts()).map((n) => n.trim())).toEqual([
      '2',
      '1',
    ]);
    await numbers.getByRole('link', { name: 'April 2031, page 1' }).click();
    expect(await page.locator('h1').textContent()).toContain('April 2031, page 1');
    expect(await page.locator('main a[rel="next"]').getAttribute('href')).toBe(
      '/months/2031-04/2/',
    );
    await page.locator('main a[rel="prev"]').click();
    expect(new URL(page.url()).pathname).toBe('/months/2031-03/');
    await page.context().close();
  });
});
