import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { findings, overflow } from './looks.ts';
import { madeContent } from './made/newsroom.ts';
import { HOSTILE, PIECES } from './made/pieces.ts';
import { madeSite } from './made/site.ts';
import { visit } from './site.ts';
import { invalidIn } from './validity.ts';

const made = await madeSite(PIECES);
afterAll(() => made.remove());
const site = visit(made.dist, '/');

const { stories } = await madeContent(PIECES);
const wide = stories.toSorted((a, b) => b.independent - a.independent)[0] ?? expect.unreachable();
const leftwards = stories.find(({ language }) => language === 'ar') ?? expect.unreachable();
const [widest] = wide.utterances;
const conflict =
  wide.utterances.find(({ readings }) => readings.some((r) => r.attributedTo !== undefined)) ??
  expect.unreachable();
const path = `/stories/${wide.id}/`;

/** Everything that a reader can open or switch, open and switched. */
const unfold = async (page: Page): Promise<void> => {
  for (const radio of await page.getByRole('radio', { name: 'Aligned' }).all()) await radio.check();
  for (const summary of await page.locator('summary').all())
    if (await summary.isVisible()) await summary.click();
};

it('is valid HTML', async () => {
  expect(await invalidIn(made.dist)).toEqual([]);
});

describe('a story with a dozen sources, without JavaScript', () => {
  it('marks what few of them print, and leaves what most have unmarked', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(path));
    const marks = page.locator(`figure[id="${widest?.id ?? ''}"] .readings mark`);
    const texts = await marks.allTextContents();
    expect(texts).toContain('fifteen');
    expect(texts).not.toContain('fifty');
    await page.context().close();
  });

  it('says how many words a reading leaves out in the middle, and which', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(path));
    const gap = page.locator('.gap').filter({ hasText: '37 words' }).first();
    expect(await gap.isVisible()).toBe(true);
    const row = page.locator('.readings > li', { hasText: '37 words' }).first();
    expect(await row.locator('.vh').textContent()).toMatch(
      /leaves out “and I have said .* to come”/,
    );
    await page.context().close();
  });

  it('has each variant once in the aligned view, with those who print it', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(path));
    const figure = page.locator(`figure[id="${widest?.id ?? ''}"]`);
    await figure.getByRole('radio', { name: 'Aligned' }).check();
    const line = figure.locator('.aligned p').filter({ hasText: 'fifteen' });
    expect(await line.count()).toBe(1);
    expect(await line.innerText()).toContain('Breakwater Bulletin');
    await page.context().close();
  });

  it('says who gives the same words to whom, and leads to them', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(path));
    const section = page.locator('#conflicts');
    const claims = await section.locator('dl > div').allInnerTexts();
    expect(claims).toHaveLength(2);
    expect(
      claims.some((claim) => /Jonas Brandvik\s+Evening Lantern, Coast Daily/.test(claim)),
    ).toBe(true);
    expect(claims.some((claim) => /Mira Tolland\s+Northern Herald/.test(claim))).toBe(true);
    await section.locator('li > a').click();
    expect(await page.locator(':target').getAttribute('id')).toBe(conflict.id);
    await page.context().close();
  });

  it('says in the matrix of every outlet how it prints a remark', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(path));
    const rows = page.locator('table.dense tbody tr');
    for (const row of await rows.all()) {
      const cells = await row.locator('td').allTextContents();
      expect(cells).toHaveLength(wide.independent);
      for (const cell of cells)
        expect(cell).toMatch(/in full|in part|reported without quoting|not at all/);
    }
    await page.context().close();
  });

  it('has no section of conflicts where there are none', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(`/stories/${leftwards.id}/`));
    expect(await page.locator('#conflicts').count()).toBe(0);
    await page.context().close();
  });
});

describe('a reading’s context', () => {
  it('opens by keyboard, without JavaScript, and leads to the words in the article', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(path));
    const context = page.locator('figure .context').last();
    const link = context.getByRole('link', { name: 'Read it in the article' }).last();
    expect(await link.isVisible()).toBe(false);
    await context.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await link.isVisible()).toBe(true);
    expect(await context.innerText()).toContain('probability');
    await link.click();
    await page.waitForURL(/\/articles\/[0-9a-f]{16}\/#q/);
    expect(await page.locator(':target.said').count()).toBe(1);
    await page.context().close();
  });
});

describe('readings from right to left', () => {
  it('stand so in both views', async () => {
    const { page } = await site.open();
    await page.goto(site.at(`/stories/${leftwards.id}/`));
    const direction = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((element) => getComputedStyle(element).direction));
    expect(new Set(await direction('.readings blockquote'))).toEqual(new Set(['rtl']));
    await page.getByRole('radio', { name: 'Aligned' }).first().check();
    expect(new Set(await direction('.aligned table'))).toEqual(new Set(['rtl']));
    await page.context().close();
  });
});

describe('with everything unfolded', () => {
  it.each([path, `/stories/${leftwards.id}/`])('%s fits and is accessible', async (address) => {
    const { page, faults } = await site.open({ colorScheme: 'light' });
    await page.goto(site.at(address));
    await unfold(page);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `sideways scrolling at ${width} px`).toBe(0);
      expect(await findings(page), `axe, light, ${width} px`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findings(page), `axe, dark, ${width} px`).toEqual([]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('no table of a remark scrolls sideways on a phone', async () => {
    const { page } = await site.open({ viewport: { width: 320, height: 800 } });
    await page.goto(site.at(`/stories/${leftwards.id}/`));
    await unfold(page);
    const beyond = await page
      .locator('.aligned')
      .evaluateAll((all) => all.map((element) => element.scrollWidth - element.clientWidth));
    expect(beyond.every((width) => width <= 0)).toBe(true);
    await page.context().close();
  });
});

describe('words that look like a formula or markup', () => {
  it('are words on the page, in the table and in the apparatus', async () => {
    const { page, faults } = await site.open();
    await page.goto(site.at(path));
    expect(await page.getByText(HOSTILE).first().isVisible()).toBe(true);
    const [csv, json, xml] = await Promise.all(
      ['quotes.csv', 'quotes.json', `stories/${wide.id}.tei.xml`].map((file) =>
        readFile(join(made.dist, 'data', file), 'utf8'),
      ),
    );
    expect(csv).toContain(`,"'${HOSTILE},",`);
    expect(json).toContain(JSON.stringify(`${HOSTILE},`));
    const witnessed = await page.evaluate(
      (text) =>
        [...new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('rdg')].map(
          ({ textContent }) => textContent,
        ),
      xml ?? '',
    );
    expect(witnessed).toContain(`${HOSTILE},`);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the apparatus', () => {
  it('is well-formed to a browser', async () => {
    const { page } = await site.open();
    await page.goto(site.at('/about/'));
    for (const { id } of stories) {
      const xml = await readFile(join(made.dist, `data/stories/${id}.tei.xml`), 'utf8');
      const fault = await page.evaluate(
        (text) =>
          new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
            ?.textContent ?? null,
        xml,
      );
      expect(fault).toBeNull();
    }
    await page.context().close();
  });
});
