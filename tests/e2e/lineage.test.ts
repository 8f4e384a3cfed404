import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { checkLinks } from '../../scripts/check/links.ts';
import { checkReferences } from '../../scripts/check/references.ts';
import { type GeneratedContent, loadGenerated } from '../../scripts/lib/generated.ts';
import type { Member, Story } from '../../src/pipeline/model/index.ts';
import { findings, overflow } from './looks.ts';
import { CAPTURES } from '../made/captures.ts';
import { made, SITE_URL } from './made-site.ts';
import { visit } from './site.ts';
import { invalidIn } from './validity.ts';

const BASE = '/press/';
/** Beside what gives articles: the same bytes again, a page without any, one without text. */
const project = await made(
  {
    ...CAPTURES,
    'again.json': CAPTURES['wire.json'] ?? '',
    'menu.txt': '• Home\n• About\n• Contact\n• Weather\n',
    'blank.txt': ' \n',
  },
  BASE,
);
const site = visit(project.dist, BASE);

let content: GeneratedContent;
beforeAll(async () => {
  content = await loadGenerated(project);
});

const nameOf = (source: string | null): string =>
  content.sources.find(({ id }) => id === source)?.name ?? '';
/** The story with copies, its original that they copy, and the copies. */
const copied = (): { story: Story; original: Member; copies: Member[] } => {
  const story = content.stories.find(({ members }) => members.some(({ lineage }) => lineage));
  const copies = story?.members.filter(({ copyOf }) => copyOf !== null) ?? [];
  const original = story?.members.find(({ article }) => article === copies[0]?.copyOf);
  if (!story || !original) throw new Error('no story has copies');
  return { story, original, copies };
};
const copyBy = (name: string): Member => {
  const copy = copied().copies.find(({ source }) => nameOf(source) === name);
  if (!copy) throw new Error(`${name} has no copy`);
  return copy;
};

describe('made captures', () => {
  it('give what these tests are about', () => {
    const { story, original, copies } = copied();
    expect(nameOf(original.source)).toBe('Norland Wire');
    expect(copies.map(({ source }) => nameOf(source))).toEqual([
      'Harbour Echo',
      'Coast Times',
      'Coast Digest',
    ]);
    expect(story.independent).toBe(3);
    expect(content.topics.find(({ id }) => id === story.topic)?.stories).toHaveLength(4);
    expect(content.stories).toHaveLength(5);
  });

  it('give valid HTML', async () => {
    expect(await invalidIn(project.dist)).toEqual([]);
  });

  it('give content and pages without a loose end', async () => {
    vi.stubEnv('BASE_PATH', BASE).stubEnv('SITE_URL', SITE_URL);
    expect(checkReferences(content)).toEqual([]);
    const { problems, links } = await checkLinks(project);
    expect(problems).toEqual([]);
    expect(links).toBeGreaterThan(100);
    vi.unstubAllEnvs();
  });
});

describe('a story with copies, without JavaScript', () => {
  it('shows whose text each copy ran, how much of it, and counts only originals', async () => {
    const { story, original, copies } = copied();
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(`/stories/${story.id}/`));
    await expect.poll(() => page.locator('.facts').innerText()).toContain('3 independent sources');
    const run = page.locator('li:has(> .copies)');
    expect(await run.locator('> .label').innerText()).toContain('Norland Wire');
    const entries = run.locator('.copies li');
    expect(await entries.count()).toBe(copies.length);
    for (const [i, { source, article, lineage }] of copies.entries()) {
      const entry = entries.nth(i);
      expect(await entry.isVisible()).toBe(true);
      const words = await entry.innerText();
      expect(words).toContain(nameOf(source));
      expect(words).toContain(lineage?.cut === 0 ? 'runs all of it' : `cuts ${lineage?.cut} words`);
      expect(await entry.locator(`a[href$="/articles/${article}/changes/"]`).count()).toBe(1);
    }
    expect(await entries.first().innerText()).toContain(`credits ${nameOf(original.source)}`);
    await page.context().close();
  });

  it('places an undated article by its evidence, and says so', async () => {
    const { story } = copied();
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(`/stories/${story.id}/`));
    const undated = page.locator('ol.rows > li', { hasText: 'Sable Bay Courier' });
    const label = await undated.locator('.label').first().innerText();
    expect(label).toMatch(/6 May 2031 \(inferred\) since it prints “Tuesday”/);
    await page.context().close();
  });

  it('stays within 18 KB, gzip -9', async () => {
    const html = await readFile(join(project.dist, 'stories', copied().story.id, 'index.html'));
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(18 * 1024);
  });
});

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

describe('what a copy changed, without JavaScript', () => {
  it.each(['Harbour Echo', 'Coast Times', 'Coast Digest'])(
    'can be read off its page: %s',
    async (name) => {
      const { original } = copied();
      const copy = copyBy(name);
      const { page } = await site.open({ javaScriptEnabled: false });
      /** The text of an element without some others in it. */
      const textOf = (selector: string, without: string): Promise<string> =>
        page.locator(selector).evaluate((element, others) => {
          const clone = document.importNode(element, true);
          for (const other of clone.querySelectorAll(others)) other.remove();
          return clone.textContent;
        }, without);
      const bodies: string[] = [];
      for (const { article } of [original, copy]) {
        await page.goto(site.at(`/articles/${article}/`));
        bodies.push(letters(await textOf('.body', 'x')));
      }
      await page.goto(site.at(`/articles/${copy.article}/changes/`));
      const aside = '.vh, .label, summary';
      expect(letters(await textOf('.text', `${aside}, ins`))).toBe(bodies[0]);
      expect(letters(await textOf('.text', `${aside}, del`))).toBe(bodies[1]);
      expect(letters(await textOf('.headline', '.vh, ins'))).toBe(letters(original.title ?? ''));
      await page.context().close();
    },
  );

  it('says in words what is cut and what is added', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(`/articles/${copyBy('Coast Times').article}/changes/`));
    for (const text of await page.locator('.text del').allTextContents())
      expect(text.trim()).toMatch(/^\[cut: .*\]$/s);
    const added = await page.locator('.text ins').allTextContents();
    expect(added.map((text) => text.trim())).toContain('[added: dense]');
    await page.context().close();
  });

  it('folds away what is the same; the keyboard opens it', async () => {
    const { page } = await site.open();
    await page.goto(site.at(`/articles/${copyBy('Harbour Echo').article}/changes/`));
    const same = page.locator('.text details');
    expect(await same.locator('p').first().isVisible()).toBe(false);
    await same.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await same.locator('p').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('a topic', () => {
  it('shows its stories on a timeline, with the same in words', async () => {
    const { story } = copied();
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(`/topics/${story.topic}/`));
    const days = await page
      .locator('main ol time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days).toEqual(['2031-05-06', '2031-05-09', '2031-05-29']);
    const entries = await page.locator('main section ol > li').allInnerTexts();
    expect(entries[1]).toMatch(/^9 May 2031 \(inferred\) · 3 days later/);
    expect(entries[1]).toContain('date inferred: prints “Friday”; the topic’s dated articles give');
    expect(entries[2]).toMatch(/^29 May 2031 · 20 days later/);
    expect(entries[3]).toMatch(/^Undated: no article prints a day/);
    expect(await page.locator('figcaption').innerText()).toBe(
      '3 dated stories, from 6 May 2031 to 29 May 2031; the larger, the more sources.',
    );
    await page.context().close();
  });
});

describe('the about page', () => {
  it('gives the figures of the build, and why captures were left out', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at('/about/'));
    const rows = new Map<string, number>();
    for (const row of await page.locator('main table tr').all())
      rows.set(await row.locator('th').innerText(), Number(await row.locator('td').innerText()));
    const { stories, topics, articles, changes } = content;
    expect(rows.get('Captures read')).toBe(Object.keys(CAPTURES).length + 3);
    expect(rows.get('Captures left out')).toBe(2);
    expect(rows.get('no article in it')).toBe(1);
    expect(rows.get('no text in it')).toBe(1);
    expect(rows.get('Captures that are the same bytes as another')).toBe(1);
    expect(rows.get('Articles')).toBe(articles.length);
    expect(rows.get('Copies of another article')).toBe(changes.length);
    expect(rows.get('Stories')).toBe(stories.length);
    expect(rows.get('Topics')).toBe(topics.length);
    const remarks = new Set(stories.flatMap(({ utterances }) => utterances.map(({ id }) => id)));
    expect(rows.get('Remarks')).toBe(remarks.size);
    await page.context().close();
  });
});

describe('the new pages', () => {
  it('are accessible, light and dark, and fit a phone, a tablet and a desk', async () => {
    const { story, copies } = copied();
    const { page, faults } = await site.open({ colorScheme: 'light' });
    for (const path of [
      `/stories/${story.id}/`,
      `/topics/`,
      `/topics/${story.topic}/`,
      '/about/',
      `/articles/${copies[0]?.article ?? ''}/`,
      ...copies.map(({ article }) => `/articles/${article}/changes/`),
    ]) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(site.at(path));
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page), `${path} at ${width} px`).toBe(0);
      }
      expect(await findings(page), `${path}, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 360, height: 900 });
      expect(await findings(page), `${path}, dark`).toEqual([]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
