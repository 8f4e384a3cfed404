import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, visit } from './site.ts';

const site = visit();
const stories = await readdir(join(DIST, 'stories'));
const story = `/stories/${stories.find((name) => /^[\da-f]{16}$/.test(name)) ?? ''}/`;

describe('reading preferences', () => {
  it('change the page, last to the next page, and can be taken back', async () => {
    const { page, faults } = await site.open({ colorScheme: 'light' });
    await page.goto(site.at('/about/'));
    const html = page.locator('html');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: 'Reading preferences' }).click();
    await page.getByLabel('Dark').check();
    await page.getByLabel('Large', { exact: true }).check();
    expect(await paper()).not.toBe(light);
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Dark').isVisible()).toBe(false);

    await page.goto(site.at('/people/'));
    expect(await html.getAttribute('data-theme')).toBe('dark');
    expect(await html.getAttribute('data-size')).toBe('large');
    await page.getByRole('button', { name: 'Reading preferences' }).click();
    expect(await page.getByLabel('Dark').isChecked()).toBe(true);
    await page.getByLabel('As the device').check();
    await page.reload();
    expect(await html.getAttribute('data-theme')).toBeNull();
    expect(await paper()).toBe(light);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('are not offered where no script runs', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at('/'));
    expect(await page.locator('[popovertarget]').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('a remark', () => {
  it('has a link that copies its address and says so', async () => {
    const { page } = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(site.at(story));
    const figure = page.locator('figure.utterance').first();
    const id = await figure.getAttribute('id');
    const link = figure.locator('[data-copy]');
    await link.click();
    await figure.getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      new RegExp(`#${id ?? ''}$`),
    );
    await link.blur();
    expect(await link.textContent()).toContain('Link');
    expect(await link.textContent()).not.toContain('copied');
    await page.context().close();
  });

  it('shows what others have in the place that the reader steps to, and says it', async () => {
    const { page } = await site.open();
    await page.goto(site.at(story));
    const figure = page
      .locator('figure.utterance')
      .filter({ has: page.locator('mark') })
      .first();
    const stop = figure.locator('.readings [tabindex="0"]');
    expect(await stop.count()).toBe(1);
    await stop.focus();
    const note = figure.locator('.place');
    const first = await note.textContent();
    expect(first).toContain(await stop.textContent());
    expect(await figure.locator('.here').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowRight');
    expect(await note.textContent()).not.toBe(first);
    expect(await figure.locator('.readings [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-at'))).toBe(false);
    await page.context().close();
  });

  it('shows it under the pointer, in every reading that has words there', async () => {
    const { page } = await site.open();
    await page.goto(site.at(story));
    const figure = page
      .locator('figure.utterance')
      .filter({ has: page.locator('mark.other') })
      .first();
    await figure.locator('mark.other').first().hover();
    const rows = figure.locator('.readings > li').filter({ has: page.locator('.here') });
    expect(await rows.count()).toBeGreaterThan(1);
    await page.locator('h1').hover();
    expect(await figure.locator('.here').count()).toBe(0);
    await page.context().close();
  });
});

describe('a citation', () => {
  it('is copied as text and as what programs read', async () => {
    const { page } = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(site.at(story));
    const cite = page.locator('details').filter({ has: page.locator('#citation') });
    await cite.locator('summary').click();
    const copied = async (at: number) => {
      const button = cite.locator('button').nth(at);
      await button.click();
      await button.filter({ hasText: 'Copied' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied(0)).toBe((await cite.locator('#citation').textContent())?.trim());
    expect(await copied(1)).toMatch(/^@misc\{/);
    expect(JSON.parse(await copied(2))).toBeInstanceOf(Array);
    await page.context().close();
  });
});

it('a page is fetched ahead when somebody points at its link', async () => {
  const { page, faults } = await site.open();
  await page.goto(site.at('/'));
  const link = page.locator('header nav a').first();
  const address = await link.evaluate((a: HTMLAnchorElement) => a.href);
  const ahead = page.waitForResponse(address);
  await link.hover();
  expect((await ahead).request().isNavigationRequest()).toBe(false);
  await page.goto(site.at(story));
  expect(faults).toEqual([]);
  await page.context().close();
});
