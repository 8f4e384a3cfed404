import { expect, it } from 'vitest';
import { visit } from './site.ts';

const site = visit();

it('lets pages be read ahead, and nothing complains', async () => {
  const { page, faults } = await site.open();
  await page.goto(site.at('/'), { waitUntil: 'networkidle' });
  const link = page.locator('main a[href*="/stories/"]').first();
  const ahead = page.waitForResponse((response) => response.url().includes('/stories/'));
  await link.hover();
  expect((await ahead).status()).toBe(200);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('stops what another script would load, run or send', async () => {
  const { page } = await site.open();
  await page.goto(site.at('/about/'));
  const stopped = await page.evaluate(async () => {
    // The page's policy and the host's both tell.
    const found = new Set<string>();
    const seen = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        found.add(event.effectiveDirective);
        if (found.size === 4) resolve();
      });
    });
    const inline = document.createElement('script');
    inline.textContent = 'document.title = "ran"';
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    const picture = document.createElement('img');
    picture.src = 'https://evil.invalid/a.png';
    document.body.append(inline, style, picture);
    await fetch('https://evil.invalid/').catch(() => undefined);
    await seen;
    return { found: [...found], title: document.title };
  });
  expect(stopped.found.toSorted()).toEqual([
    'connect-src',
    'img-src',
    'script-src-elem',
    'style-src-elem',
  ]);
  expect(stopped.title).not.toBe('ran');
  await page.context().close();
});
