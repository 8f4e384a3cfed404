import { describe, expect, it } from 'vitest';
import { content, visit } from './site.ts';

const site = visit();
const articles = (await content()).articles.map(({ facts }) => facts);
const [first] = articles;
/** An article with a fact that names its line: the link to follow. */
const located = articles.find(({ title }) => title?.line !== undefined);

describe('a capture, without JavaScript', () => {
  it('shows every line with what became of it, or the lines of one fate alone', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(`/captures/${first?.id ?? ''}/`));
    const runs = page.locator('.run');
    const all = await runs.count();
    expect(all).toBe(first?.trace.length);
    for (const words of await page.locator('.run > p').allTextContents())
      expect(words.trim()).toMatch(/^(?:kept|dropped: |fact: |taken out|text mended)/);
    for (const [name, verdict] of [
      ['Kept', 'kept'],
      ['Facts', 'fact'],
      ['Dropped', 'dropped'],
    ] as const) {
      await page.getByRole('radio', { name }).check();
      const shown = await runs.evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => element.getAttribute('class') ?? ''),
      );
      expect(shown.length).toBe(first?.trace.filter((run) => run.verdict === verdict).length);
      expect(shown.every((names) => names.split(' ').includes(verdict))).toBe(true);
    }
    await page.getByRole('radio', { name: 'Everything' }).check();
    expect(await runs.filter({ visible: true }).count()).toBe(all);
    await page.context().close();
  });

  it.skipIf(located === undefined)('has the line that a fact names, marked', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(`/articles/${located?.id ?? ''}/`));
    const line = located?.title?.line ?? 0;
    await page
      .locator('dl')
      .getByRole('link', { name: `line ${line}`, exact: true })
      .first()
      .click();
    await page.waitForURL(site.at(`/captures/${located?.id ?? ''}/#l${line}`));
    const target = page.locator(':target');
    expect(await target.getAttribute('id')).toBe(`l${line}`);
    expect(await target.innerText()).toContain(located?.title?.evidence.slice(0, 20));
    await page.context().close();
  });
});
