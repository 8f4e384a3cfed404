import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { content, visit } from './site.ts';

const site = visit();
const { stories, people } = await content();

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The different words that the readings stand in; fragments are shown in their own sentences. */
const wordings = ({ readings }: (typeof stories)[number]['utterances'][number]): Set<string> =>
  new Set(
    readings
      .filter(({ variation }) => variation !== 'paraphrase' && variation !== 'fragment')
      .map(({ text }) => letters(text)),
  );

/** A remark that sources print in different words: there is a choice of views. */
const compared = stories
  .flatMap((story) => story.utterances.map((utterance) => ({ story, utterance })))
  .find(({ utterance }) => wordings(utterance).size > 1);

const figure = (page: Page, id: string) => page.locator(`figure[id="${id}"]`);

describe('without JavaScript', () => {
  it.skipIf(compared === undefined)(
    'a story shows every reading, and the other view when asked',
    async () => {
      const { story, utterance } = compared ?? expect.unreachable();
      const { page } = await site.open({ javaScriptEnabled: false });
      await page.goto(site.at(`/stories/${story.id}/`));
      const shown = figure(page, utterance.id);
      expect(await shown.locator('.readings').isVisible()).toBe(true);
      expect(await shown.locator('.aligned').isVisible()).toBe(false);
      const printed = await shown.locator('.readings blockquote').evaluateAll((quotations) =>
        quotations.map((quotation) => {
          // What says in words what is left out stands between the words of a reading.
          for (const gap of quotation.querySelectorAll('.gap')) gap.remove();
          return quotation.textContent;
        }),
      );
      expect(printed.map(letters)).toEqual(expect.arrayContaining([...wordings(utterance)]));

      await shown.getByRole('radio', { name: 'Aligned' }).check();
      expect(await shown.locator('.readings').isVisible()).toBe(false);
      expect(await shown.locator('.aligned').isVisible()).toBe(true);
      await page.context().close();
    },
  );

  it('everything can be reached from the front page', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    for (const folder of ['stories', 'people', 'sources', 'topics']) {
      await page.goto(site.at('/'));
      await page.locator(`header a[href$="/${folder}/"]`).click();
      const entries = page.locator(`main a[href*="/${folder}/"]`);
      expect(await entries.count(), folder).toBeGreaterThan(0);
      await entries.first().click();
      await page.waitForURL(new RegExp(`/${folder}/[^/]+/`));
    }
    await page.context().close();
  });

  it('the search page leads to the pages for browsing', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at('/search/'));
    for (const folder of ['stories', 'people', 'sources', 'topics'])
      expect(await page.locator(`main a[href$="/${folder}/"]`).first().isVisible()).toBe(true);
    expect(await page.locator('form[role=search]').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('related remarks', () => {
  const related = stories
    .flatMap(({ id, utterances }) =>
      utterances.flatMap((utterance) =>
        utterance.related.map((other) => ({ story: id, utterance, other })),
      ),
    )
    .slice(0, 10);

  it.skipIf(related.length === 0)('are shown by their own words, which lead to them', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    for (const { story, utterance, other } of related) {
      await page.goto(site.at(`/stories/${story}/`));
      const words = stories
        .flatMap(({ utterances }) => utterances)
        .find(({ id }) => id === other.utterance)?.readings[0].text;
      const link = page.locator(
        `[id="${utterance.id}"] .related a[href$="/stories/${other.story}/#${other.utterance}"]`,
      );
      expect(letters(await link.innerText())).toContain(letters(words?.slice(0, 40) ?? ''));
      await link.click();
      expect(await page.locator(':target').getAttribute('id')).toBe(other.utterance);
    }
    await page.context().close();
  });
});

describe('by keyboard', () => {
  it('the first stop leads past the menu', async () => {
    const { page } = await site.open();
    await page.goto(site.at('/'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#main$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.context().close();
  });

  it('every link and control of a page can be reached, in the order of the page, and is seen', async () => {
    const { page } = await site.open();
    await page.goto(site.at(`/stories/${stories[0]?.id ?? ''}/`));
    /** Where the focus stands among the elements of the page, and whether something shows it. */
    const focus = () =>
      page.evaluate(() => {
        const now = document.activeElement;
        if (!now || now === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(now);
        const box = now.getBoundingClientRect();
        return {
          place: [...document.querySelectorAll('*')].indexOf(now),
          seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && box.width > 0,
        };
      });
    const places: number[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const now = await focus();
      if (now === null || now.place === places[0]) break;
      expect(now.seen, `focus ${places.length + 1}`).toBe(true);
      places.push(now.place);
    }
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    // All but the unchosen of each group of radio buttons, which the arrow keys reach.
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], summary, button, input, select, [tabindex="0"]')]
          .filter((stop) => stop.checkVisibility())
          .filter((stop) => !(stop instanceof HTMLInputElement) || stop.checked).length,
    );
    expect(places.length).toBe(stops);
    await page.context().close();
  });

  it.skipIf(compared === undefined)('arrow keys switch the view of a remark', async () => {
    const { story, utterance } = compared ?? expect.unreachable();
    const { page } = await site.open();
    await page.goto(site.at(`/stories/${story.id}/`));
    const shown = figure(page, utterance.id);
    await shown.getByRole('radio', { name: 'Readings' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown.locator('.aligned').isVisible()).toBe(true);
    await page.keyboard.press('ArrowLeft');
    expect(await shown.locator('.readings').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('addresses', () => {
  it('of every member lead to its story', async () => {
    const { page } = await site.open();
    for (const story of stories.slice(0, 20))
      for (const { article } of story.members.filter((member) => member.article !== story.id)) {
        await page.goto(site.at(`/stories/${article}/`), { waitUntil: 'commit' });
        await page.waitForURL(site.at(`/stories/${story.id}/`));
      }
    await page.context().close();
  });

  it('of every reading stand on the page of its story', async () => {
    const { page } = await site.open();
    for (const story of stories.slice(0, 20)) {
      await page.goto(site.at(`/stories/${story.id}/`));
      const ids = new Set(
        await page.locator('main [id]').evaluateAll((elements) => elements.map(({ id }) => id)),
      );
      const missing = story.utterances
        .flatMap(({ readings }) => readings.map(({ id }) => id))
        .filter((id) => !ids.has(id));
      expect(missing).toEqual([]);
    }
    await page.context().close();
  });

  it('of people show what they said, in time order, and who prints it under what name', async () => {
    const { page } = await site.open();
    const [person] = people.toSorted((a, b) => b.utterances.length - a.utterances.length);
    await page.goto(site.at(`/people/${person?.id ?? ''}/`));
    expect(await page.locator('main h1').innerText()).toBe(person?.name);
    expect(await page.locator('main .rows > li').count()).toBe(person?.utterances.length);
    const days = await page
      .locator('main section time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days).toEqual(days.toSorted());
    const own = new Set(person?.utterances.map(({ utterance }) => utterance));
    const outlets = stories
      .flatMap(({ utterances }) => utterances)
      .filter(({ id }) => own.has(id))
      .flatMap(({ readings }) => readings)
      .filter((r) => r.variation !== 'paraphrase' && r.attributedTo === undefined)
      .map(({ source, article }) => source ?? article);
    expect(await page.locator('main tbody tr').count()).toBe(new Set(outlets).size);
    const spelled = person?.spellings.map(({ text }) => text) ?? [];
    for (const cell of await page.locator('main tbody td:last-child').allInnerTexts())
      expect(cell.split(', ').every((name) => spelled.includes(name))).toBe(true);
    await page.context().close();
  });
});
