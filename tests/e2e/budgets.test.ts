import { describe, expect, it } from 'vitest';
import { pathsIn } from '../../scripts/lib/built/pages.ts';
import { weigh } from '../../scripts/lib/built/weight.ts';
import { CAPTURE, SCRIPT, STORY } from './budgets.ts';
import { BASE, DIST } from './site.ts';

const measured = await Promise.all((await pathsIn(DIST)).map((path) => weigh(DIST, BASE, path)));
const stories = measured.filter(({ path }) => /\/stories\/[^/]+\//.test(path));
const most = (pages: typeof measured, part: 'page' | 'script') =>
  pages.reduce((max, page) => (page[part] > max[part] ? page : max));

for (const [type, pages] of Map.groupBy(measured, ({ path }) => path.split('/')[1] ?? ''))
  console.info(
    `/${type}: at most ${most(pages, 'page').page} bytes, script ${most(pages, 'script').script}`,
  );

describe('bytes, gzip -9', () => {
  it('of a story page with its style sheets are within 18 KB', () => {
    const { path, page } = most(stories, 'page');
    console.info(`largest story page with style sheets: ${page} bytes (${path})`);
    expect(page).toBeLessThanOrEqual(STORY);
  });

  it('of a capture page with its style sheets are within 40 KB', () => {
    const captures = measured.filter((page) => /\/captures\/[^/]+\//.test(page.path));
    const { path, page } = most(captures, 'page');
    console.info(`largest capture page with style sheets: ${page} bytes (${path})`);
    expect(page).toBeLessThanOrEqual(CAPTURE);
  });

  it('of the script on any page but search are within 3 KB', () => {
    const { path, script } = most(
      measured.filter((page) => page.path !== '/search/'),
      'script',
    );
    console.info(`most script on a page but search: ${script} bytes (${path})`);
    expect(script).toBeLessThanOrEqual(SCRIPT);
  });
});
