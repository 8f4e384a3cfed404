import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../unit/search/open.ts';
import { findings, overflow } from './looks.ts';
import { BASE, content, visit } from './site.ts';

const site = visit();
const searched = await content();
const records = await recordsOf(searched);
const quotations = records.filter(({ shown }) => shown.kind === 'quotation');

/** The utterance with most words, and its shortest wording that has an anchor of its own. */
const [longest] = searched.stories
  .flatMap((story) => story.utterances.filter(({ home }) => home === story.id))
  .toSorted((a, b) => b.readings[0].text.length - a.readings[0].text.length);
const words = (longest?.readings[0]?.text ?? '').split(/\s+/).slice(2, 8).join(' ');
const address = `${BASE}stories/${longest?.home ?? ''}/#${longest?.id ?? ''}`;

/** Who is quoted most often. */
const speakers = Map.groupBy(quotations, ({ filters }) => filters.speaker[0]);
speakers.delete(undefined);
const [[speaker = '', bySpeaker] = ['', []]] = [...speakers].toSorted(
  ([, a], [, b]) => b.length - a.length,
);

const status = (page: Page) => page.locator('.search [role=status]');
/** Waits for an announcement that holds this. */
const announced = (page: Page, text: string) =>
  status(page).filter({ hasText: text }).waitFor({ state: 'visible' });
const field = (page: Page) => page.getByLabel('Words, a speaker or a source');
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });
const kind = (page: Page, name: string) =>
  page.getByRole('radio', { name: new RegExp(`^${name}`) });
const results = (page: Page) => page.locator('.found li');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML ?? '');
const isFocused = (page: Page) => field(page).evaluate((one) => one === document.activeElement);

describe('search', () => {
  it('by keyboard alone: from any page to the words to the quotation itself', async () => {
    const { page, faults } = await site.open();
    await page.goto(site.at('/about/'));
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\//);
    expect(await isFocused(page)).toBe(true);
    await page.keyboard.type(words);
    await announced(page, `for “${words}”`);
    const link = page.locator(`.found a[href="${address}"]`);
    expect(await link.locator('mark').count()).toBeGreaterThan(0);
    const count = await page.locator('.found .hit').count();
    for (let step = 0; step <= count; step += 1) {
      await page.keyboard.press('ArrowDown');
      if ((await focused(page)).includes(address)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`#${longest?.id ?? ''}$`));
    expect(await page.locator(':target').getAttribute('id')).toBe(longest?.id);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('opens by Ctrl and K too; neither key is taken from what is written', async () => {
    const { page, faults } = await site.open();
    await page.goto(site.at('/'));
    await page.keyboard.press('Control+k');
    await page.waitForURL(/\/search\//);
    await page.keyboard.type('a/b');
    expect(await field(page).inputValue()).toBe('a/b');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('/');
    expect(await isFocused(page)).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('comes without the fade of other pages, which typing at once would break off', async () => {
    const { page, faults } = await site.open();
    const fades: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'info') fades.push(message.text());
    });
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        if (viewTransition) console.info(location.pathname);
      });
    });
    await page.goto(site.at('/'));
    await page.getByRole('link', { name: 'About', exact: true }).first().click();
    await expect.poll(() => fades, { timeout: 15_000 }).toEqual([`${BASE}about/`]);
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\//);
    await page.keyboard.type(words);
    await announced(page, `for “${words}”`);
    expect(fades).toEqual([`${BASE}about/`]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('lets a reader turn the single key off', async () => {
    const { page } = await site.open();
    await page.goto(site.at('/search/'));
    await page.getByRole('checkbox', { name: /Press \// }).uncheck();
    await page.goto(site.at('/about/'));
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await page.waitForURL(/\/search\//);
    expect(await page.getByRole('checkbox', { name: /Press \// }).isChecked()).toBe(false);
    await page.goBack();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => location.pathname)).toBe(`${BASE}about/`);
    await page.context().close();
  });

  it('leads to the very reading that was found', async () => {
    const { page, faults } = await site.open();
    // A wording with a word that no other wording of its utterance has.
    const [path, word] = quotations
      .flatMap(({ shown }) => (shown.kind === 'quotation' ? [shown] : []))
      .flatMap(({ story, wordings }) =>
        wordings.slice(1).flatMap(({ anchor, text }) => {
          const others = wordings.filter((other) => other.text !== text).map((o) => o.text);
          const own = /\p{L}{5,}/gu;
          return [...text.matchAll(own)]
            .filter(([w]) => !others.some((other) => other.toLowerCase().includes(w.toLowerCase())))
            .map(([w]) => [`${BASE}stories/${story}/#${anchor}`, w] as const);
        }),
      )[0] ?? ['', ''];
    await page.goto(site.at(`/search/?kind=quotation&q=${word}`));
    await page.locator(`.found a[href="${path}"]`).click();
    await page.waitForURL((url) => url.href.endsWith(path));
    expect(await page.locator(':target').count()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('groups results by kind and shows all of one', async () => {
    const { page, faults } = await site.open();
    const name = speaker.split(' ').at(-1) ?? '';
    await page.goto(site.at(`/search/?q=${encodeURIComponent(name)}`));
    await announced(page, `for “${name}”`);
    const headings = await page.locator('.found h2').allInnerTexts();
    expect(headings.map((text) => text.replace(/ \d+$/, ''))).toEqual(
      expect.arrayContaining(['People, sources and topics', 'Quotations']),
    );
    await page.getByRole('link', { name: /^All \d+ quotations/ }).click();
    await page.waitForURL(/kind=quotation/);
    await announced(page, 'quotations for');
    expect(await page.locator('.found h2').count()).toBe(1);
    expect(await kind(page, 'Quotations').isChecked()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('narrows by speaker, says how many, and keeps it in the address', async () => {
    const { page, faults } = await site.open({ viewport: { width: 1440, height: 900 } });
    await page.goto(site.at('/search/?kind=quotation'));
    await announced(page, `${quotations.length} quotations`);
    await page.locator('summary').click();
    await choice(page, 'Speaker').selectOption(speaker);
    await announced(page, `${bySpeaker.length} quotation`);
    for (const named of await results(page).locator('b').allInnerTexts())
      expect(named).toBe(speaker);
    expect(new URL(page.url()).searchParams.get('speaker')).toBe(speaker);
    await page.goBack();
    await announced(page, `${quotations.length} quotations`);
    await page.goForward();
    await announced(page, `${bySpeaker.length} quotation`);
    await page.reload();
    await announced(page, `${bySpeaker.length} quotation`);
    await page.getByRole('button', { name: `Remove Speaker: ${speaker}` }).click();
    await announced(page, `${quotations.length} quotations`);
    expect(await isFocused(page)).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('counts what each filter would give', async () => {
    const { page } = await site.open({ viewport: { width: 1440, height: 900 } });
    await page.goto(site.at(`/search/?speaker=${encodeURIComponent(speaker)}`));
    await announced(page, 'quotation');
    await page.locator('summary').click();
    const expected = Map.groupBy(
      bySpeaker.flatMap(({ filters }) => filters.source),
      (name) => name,
    );
    await expect
      .poll(async () =>
        (await choice(page, 'Source').locator('option').allInnerTexts()).slice(1).sort(),
      )
      .toEqual([...expected].map(([name, all]) => `${name} (${all.length})`).sort());
    // The filter that is set offers the others too.
    expect(await choice(page, 'Speaker').locator('option').count()).toBeGreaterThan(2);
    await page.context().close();
  });

  it('shows more on request and moves the focus there', async () => {
    const { page } = await site.open();
    await page.goto(site.at('/search/?kind=quotation'));
    await announced(page, 'quotation');
    const first = await results(page).count();
    expect(quotations.length).toBeGreaterThan(first);
    await page.getByRole('button', { name: 'Show more' }).click();
    await results(page).nth(first).waitFor();
    await expect
      .poll(() =>
        results(page)
          .nth(first)
          .locator('a')
          .evaluate((a) => a === document.activeElement),
      )
      .toBe(true);
    await page.context().close();
  });

  it('says when there is nothing, why, and how to go on', async () => {
    const { page, faults } = await site.open();
    const [word = ''] = /\p{L}{4,}/u.exec(words) ?? [];
    await page.goto(site.at(`/search/?q=${word}+xqzzyq`));
    await announced(page, 'No results');
    await page.getByText('Nothing here has “xqzzyq”').waitFor();
    expect(await page.locator('.hint a[href$="/stories/"]').isVisible()).toBe(true);
    await page.getByRole('button', { name: /^Search for / }).click();
    await announced(page, 'quotation');
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

  it('says when the index cannot be loaded, and tries again', async () => {
    const { page } = await site.open();
    await page.route('**/search/index.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(site.at(`/search/?q=${encodeURIComponent(words)}`));
    await announced(page, 'could not be loaded');
    await page.unroute('**/search/index.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await announced(page, 'quotation');
    await page.context().close();
  });

  it('searches what was loaded without a network, and says what it needs one for', async () => {
    const { page } = await site.open();
    await page.goto(site.at(`/search/?kind=quotation&q=${encodeURIComponent(words)}`));
    await announced(page, `for “${words}”`);
    await page.context().setOffline(true);
    const [first = ''] = words.split(' ');
    await field(page).fill(`${words.split(' ').toReversed().join(' ')} `);
    await announced(page, `${first}”`);
    expect(await results(page).count()).toBeGreaterThan(0);
    await page.locator('summary').click();
    await announced(page, 'No connection');
    await page.context().setOffline(false);
    await announced(page, 'quotation');
    await expect.poll(() => choice(page, 'Speaker').locator('option').count()).toBeGreaterThan(1);
    await page.context().close();
  });

  it('loads nothing of the index before it is used, and then little', async () => {
    const { page } = await site.open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(site.at('/search/'), { waitUntil: 'networkidle' });
    const ofIndex = () => requests.filter((path) => /\/search\/.+/.test(path));
    expect(ofIndex()).toEqual([]);
    await field(page).fill(words);
    await announced(page, 'quotation');
    expect(ofIndex().length).toBeGreaterThan(0);
    expect(ofIndex().filter((path) => /\/(?:source|speaker|topic)\//.test(path))).toEqual([]);
    await page.context().close();
  });

  it('offers what can be browsed without JavaScript', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at('/search/'));
    expect(await field(page).isVisible()).toBe(false);
    for (const path of ['stories', 'people', 'sources', 'topics'])
      expect(await page.locator(`main a[href$="/${path}/"]`).isVisible()).toBe(true);
    await page.context().close();
  });

  it.each([360, 768, 1440])('fits and is accessible at %i px with results', async (width) => {
    const { page } = await site.open({ viewport: { width, height: 800 } });
    for (const path of ['/search/', `/search/?q=${encodeURIComponent(words)}`]) {
      await page.goto(site.at(path));
      if (path.includes('?')) {
        await announced(page, 'quotation');
        await page.locator('summary').click();
      }
      expect(await overflow(page)).toBe(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findings(page), `${path} ${colorScheme}`).toEqual([]);
      }
    }
    await page.context().close();
  });
});
