import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/search/records.ts';
import { findings, overflow } from './looks.ts';
import { BASE, content, visit } from './site.ts';

const site = visit();
const searched = await content();
const records = searchRecords(searched);

/** The utterance with most words: its words find it among all others. */
const [longest] = searched.stories
  .flatMap((story) => story.utterances.filter(({ home }) => home === story.id))
  .toSorted((a, b) => b.readings[0].text.length - a.readings[0].text.length);
const words = (longest?.readings[0]?.text ?? '').split(/\s+/).slice(2, 8).join(' ');
const address = `${BASE}stories/${longest?.home ?? ''}/#${longest?.id ?? ''}`;

/** Who is quoted most often. */
const speakers = Map.groupBy(
  records.filter(({ filters }) => filters.kind?.includes('quotation')),
  ({ filters }) => filters.speaker?.[0],
);
speakers.delete(undefined);
const [speaker] = [...speakers].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
const bySpeaker = records.filter(({ filters }) => filters.speaker?.includes(speaker ?? ''));

const status = (page: Page) => page.locator('[role=status]');
/** Waits for an announcement that holds this. */
const announced = (page: Page, text: string) =>
  status(page).filter({ hasText: text }).waitFor({ state: 'visible' });
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });
const results = (page: Page) => page.locator('.results > li');

describe('search', () => {
  it('by keyboard alone: from words to the quotation itself', async () => {
    const { page, faults } = await site.open();
    await page.goto(site.at('/search/'));
    const input = page.getByLabel('Words, a speaker or a source');
    while (!(await input.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await announced(page, `for “${words}”`);
    const link = page.locator(`.results a[href="${address}"]`);
    expect(await link.locator('mark').count()).toBeGreaterThan(0);
    while (!(await link.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`#${longest?.id ?? ''}$`));
    const target = page.locator(':target');
    expect(await target.getAttribute('id')).toBe(longest?.id);
    const box = await target.boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    expect(box && box.y >= 0 && box.y < height / 2).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('narrows by speaker, says how many, and keeps it in the address', async () => {
    const { page, faults } = await site.open({ viewport: { width: 1440, height: 900 } });
    await page.goto(site.at('/search/?kind=quotation'));
    await announced(page, 'result');
    await choice(page, 'Speaker').selectOption(speaker ?? '');
    const count = bySpeaker.filter(({ filters }) => filters.kind?.includes('quotation')).length;
    await announced(page, `${count} result`);
    for (const heading of await results(page).locator('h3').allInnerTexts())
      expect(heading).toBe(speaker);
    expect(new URL(page.url()).searchParams.get('speaker')).toBe(speaker);

    await page.getByRole('radio', { name: /^Everything/ }).check();
    await announced(page, `${bySpeaker.length} result`);
    await page.goBack();
    await announced(page, `${count} result`);
    expect(await page.getByRole('radio', { name: /^Quotations/ }).isChecked()).toBe(true);
    await page.reload();
    await announced(page, `${count} result`);
    expect(await choice(page, 'Speaker').inputValue()).toBe(speaker);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('counts what each filter would give', async () => {
    const { page } = await site.open({ viewport: { width: 1440, height: 900 } });
    await page.goto(site.at(`/search/?speaker=${encodeURIComponent(speaker ?? '')}`));
    await announced(page, 'result');
    const options = await choice(page, 'Source').locator('option').allInnerTexts();
    const expected = Map.groupBy(
      bySpeaker.flatMap(({ filters }) => filters.source ?? []),
      (name) => name,
    );
    expect(options.slice(1).sort()).toEqual(
      [...expected].map(([name, all]) => `${name} (${all.length})`).sort(),
    );
    // The filter that is set offers the others too.
    expect(await choice(page, 'Speaker').locator('option').count()).toBeGreaterThan(2);
    await page.context().close();
  });

  it('shows more on request and moves the focus there', async () => {
    const { page } = await site.open();
    await page.goto(site.at(`/search/?speaker=${encodeURIComponent(speaker ?? '')}`));
    await announced(page, 'result');
    const first = await results(page).count();
    if (bySpeaker.length > first) {
      await page.getByRole('button', { name: /^Show \d+ more/ }).click();
      await results(page).nth(first).waitFor();
      await expect
        .poll(() =>
          results(page)
            .nth(first)
            .locator('a')
            .evaluate((a) => a === document.activeElement),
        )
        .toBe(true);
    }
    await page.context().close();
  });

  it('says when there is nothing, and how to go on', async () => {
    const { page, faults } = await site.open();
    await page.goto(site.at('/search/?q=%EA%99%AE%EA%99%AE%EA%99%AE'));
    await announced(page, 'No results');
    expect(await page.getByRole('button', { name: 'without filters' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows what is typed and indexed as text, never as markup', async () => {
    const { page, faults } = await site.open();
    const markup = '<img src=x onerror=alert(1)>';
    await page.goto(site.at(`/search/?q=${encodeURIComponent(markup)}`));
    await announced(page, markup);
    expect(await page.locator('main img').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('says when the index cannot be loaded, and where else to look', async () => {
    const { page } = await site.open();
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto(site.at('/search/?q=word'));
    await announced(page, 'could not be loaded');
    expect(await page.locator('.failed a[href$="/stories/"]').isVisible()).toBe(true);
    await page.context().close();
  });

  it('loads nothing of the index before it is used', async () => {
    const { page } = await site.open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(site.at('/search/'), { waitUntil: 'networkidle' });
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.getByLabel('Words, a speaker or a source').focus();
    await page.getByRole('radio', { name: /^Quotations/ }).waitFor();
    expect(requests.some((url) => url.includes('/pagefind/'))).toBe(true);
    await page.context().close();
  });

  it.each([360, 768, 1440])('fits and is accessible at %i px with results', async (width) => {
    const { page } = await site.open({ viewport: { width, height: 800 } });
    await page.goto(site.at(`/search/?q=${encodeURIComponent(words)}`));
    await announced(page, 'result');
    await page.locator('summary').click();
    expect(await overflow(page)).toBe(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(page), colorScheme).toEqual([]);
    }
    await page.context().close();
  });
});
