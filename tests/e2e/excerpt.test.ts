import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GeneratedContent, loadGenerated } from '../../scripts/lib/generated.ts';
import { CAPTURES } from '../made/captures.ts';
import { made } from './made-site.ts';
import { visit } from './site.ts';

/** A page that says its text twice more, where a capture's page would show it. */
const REPEATING = `<!doctype html><html lang="en"><head><title>Quarry to close | The Slate</title>
<meta property="og:site_name" content="The Slate"><meta property="og:url" content="https://slate.example/quarry">
<meta property="article:published_time" content="2031-06-01">
<meta name="description" content="The quarry above the town closes. The foreman keeps a heron on Thursday nights."></head><body><article>
<h1>Quarry to close</h1><p>The quarry above the town closes at the end of the summer, its owner told the council on Monday, after a century in which it gave work to most of the families of the valley and stone to half the houses of the capital, among them the old parliament and both of the great railway stations on the river.</p>
<p>“We shall miss the noise,” said the mayor, Ola Fenn, who worked there as a boy. The foreman keeps a heron on Thursday nights.</p>
<p>Nobody has said what becomes of the lake at its bottom, which is the colour of old bottles in the spring and of tin in winter.</p></article></body></html>`;

/** Everything but one outlet's texts is held back. */
const SETTINGS = `texts:
  default: excerpt
  sources: { coast-digest: full }
`;
const project = await made({ ...CAPTURES, 'slate.html': REPEATING }, '/', SETTINGS);
const site = visit(project.dist);

let content: GeneratedContent;
/** Every file of the site, unpacked where it is packed: path → its characters. */
const files = new Map<string, string>();
beforeAll(async () => {
  content = await loadGenerated(project);
  for (const entry of await readdir(project.dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    files.set(path, (packed ? gunzipSync(bytes) : bytes).toString().replace(/\s+/g, ' '));
  }
});

const holding = (words: string): string[] =>
  [...files].filter(([, text]) => text.includes(words)).map(([path]) => path);

const articleOf = (file: string): string => {
  const article = content.articles.find(({ files: [first] }) => first === file);
  if (!article) throw new Error(`no article of ${file}`);
  return article.id;
};

describe('texts of which an excerpt is shown', () => {
  it('are in no file of the site but for the opening and the quotations', () => {
    for (const words of [
      'marked on charts for two centuries',
      'a gash of nine metres',
      'heron',
      'gash',
      'colour of old bottles',
    ])
      expect(holding(words), words).toEqual([]);
  });

  it('are found by what is shown of them', () => {
    for (const words of ['ran aground on the Osk reef', 'a small miracle on a morning like this'])
      for (const kind of [/\.html$/, /\.bin$/])
        expect(
          holding(words).some((path) => kind.test(path)),
          words,
        ).toBe(true);
  });

  it('stand in full where the setting for their outlet says so', () => {
    expect(holding('room for forty stalls').length).toBeGreaterThan(1);
  });

  it('say so on the article’s page, which links to the original and keeps the quotations', async () => {
    const { page, faults } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(`/articles/${articleOf('slate.html')}/`));
    expect(await page.locator('.body').innerText()).toContain(
      '“We shall miss the noise,” said the mayor, Ola Fenn, who worked there as a boy. […]',
    );
    expect(await page.locator('.body .said').allInnerTexts()).toEqual(['We shall miss the noise,']);
    const original = page.getByText('An excerpt').locator('a');
    expect(await original.getAttribute('href')).toBe('https://slate.example/quarry');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('are numbered and judged on the capture’s page, without their words', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(`/captures/${articleOf('slate.html')}/`));
    expect(await page.locator('.run.kept').first().innerText()).toMatch(/\d+ words/);
    await page.context().close();
  });

  it('are not laid over their copies', async () => {
    const copy = content.stories
      .flatMap(({ members }) => members)
      .find(({ lineage }) => lineage !== undefined);
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(`/articles/${copy?.article ?? ''}/changes/`));
    expect(await page.locator('main').innerText()).toContain('not laid over each other');
    expect(await page.locator('.text').count()).toBe(0);
    await page.context().close();
  });
});
