import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { entryIn } from '../formats/bibtex.ts';
import { CslData } from '../formats/csl-data.ts';
import { dead, read } from './built.ts';
import { content, SITE, visit } from './site.ts';

const site = visit();
const { stories, articles } = await content();

/** Files of citations, without their endings. */
const files = [
  ...stories.slice(0, 50).map(({ id }) => `data/stories/${id}`),
  ...articles.slice(0, 50).map(({ facts }) => `data/articles/${facts.id}`),
];

const Where = z.looseObject({ URL: z.url(), archive_location: z.url().optional() });

describe('citations', () => {
  it('of every story and article are right as BibTeX and as CSL-JSON, and say the same', async () => {
    for (const file of files) {
      const { key, fields } = entryIn(await read(`${file}.bib`));
      const [item = expect.unreachable()] = CslData.parse(
        JSON.parse(await read(`${file}.csl.json`)),
      );
      expect(item.id).toBe(key);
      expect(fields.has('author')).toBe('author' in item);
      expect(fields.has('year')).toBe('issued' in item || 'event-date' in item);
    }
  });

  it('lead to the page of this site', async () => {
    const pages: string[] = [];
    for (const file of files) {
      const text = await read(`${file}.csl.json`);
      const [item = expect.unreachable()] = CslData.parse(JSON.parse(text));
      const { URL: address, archive_location: page = address } = Where.parse(item);
      pages.push(page);
    }
    expect(pages).toEqual(files.map((file) => `${SITE}${file.slice('data/'.length)}/`));
    expect(await dead(pages)).toEqual([]);
  });

  it('stand on an article’s page, without JavaScript', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    const { facts } = articles[0] ?? expect.unreachable();
    await page.goto(site.at(`/articles/${facts.id}/`));
    const plain = page.locator('#citation');
    expect(await plain.isVisible()).toBe(false);
    await page.locator('details', { has: plain }).locator('summary').press('Enter');
    expect(await plain.innerText()).toContain(facts.title?.value ?? '/articles/');
    const links = page.locator('details', { has: plain }).getByRole('link');
    expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
      expect.stringMatching(`/data/articles/${facts.id}.bib$`),
      expect.stringMatching(`/data/articles/${facts.id}.csl.json$`),
    ]);
    await page.context().close();
  });
});
