import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectAt } from '../../scripts/lib/project.ts';
import { faultsIn } from '../hostile/built-files.ts';
import { hostileFields } from '../hostile/fields.ts';
import { rawHtml } from '../hostile/formats.ts';
import { exhaustingCaptures, hostileCaptures } from '../hostile/index.ts';
import { launch } from './browser.ts';
import { buildMade, SITE_URL } from './made-site.ts';
import { serve, type Server } from './serve.ts';

/** Pages that are visited side by side. */
const TABS = 6;

const root = await mkdtemp(join(tmpdir(), 'variorum-hostile-'));
const { dist } = projectAt(root);

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** What a page does that it should not, while and after it loads. */
const misdeeds = (page: Page, origin: string): string[] => {
  const found: string[] = [];
  const say = (what: string): void => {
    found.push(`${page.url()}: ${what}`);
  };
  page.on('dialog', (dialog) => {
    say(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => {
    say(`script: ${error.message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') say(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`)) say(`fetches ${url}`);
  });
  page.on('popup', () => {
    say('opens a window');
  });
  page.on('download', () => {
    say('saves a file');
  });
  return found;
};

/** Visits pages in several tabs; gives what they did. */
const visitAll = async (
  context: BrowserContext,
  origin: string,
  paths: readonly string[],
): Promise<string[]> => {
  const rest = paths.values();
  const tab = async (): Promise<string[]> => {
    const page = await context.newPage();
    const found = misdeeds(page, origin);
    for (const path of rest) {
      await page.goto(origin + path, { waitUntil: 'load' });
      if (!page.url().startsWith(`${origin}/`)) found.push(`${path}: went to ${page.url()}`);
    }
    await page.close();
    return found;
  };
  return (await Promise.all(Array.from({ length: TABS }, tab))).flat();
};

describe('a site of hostile captures', () => {
  let printed = '';
  let files: string[] = [];
  let server: Server;
  beforeAll(async () => {
    const captures = { ...hostileCaptures(), ...exhaustingCaptures() };
    console.info(`${Object.keys(captures).length} hostile captures`);
    printed = await buildMade(root, captures, { BASE_PATH: '/', SITE_URL });
    files = await filesIn(dist);
    server = await serve(dist, '/');
  }, 300_000);
  afterAll(async () => {
    await server.stop();
    await rm(root, { recursive: true, force: true });
  });

  it('is built, and says what it left out without a character that steers the terminal', () => {
    expect(printed).toContain('dist/ is ready');
    expect(printed).toContain('bomb.txt.gz');
    expect(printed).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
    expect(printed).not.toContain('A rule failed on it');
  });

  it('writes nothing outside its folders, and no name that a capture chose', async () => {
    for (const file of files) expect(file).toMatch(/^[\w./-]+$/);
    const generated = (await filesIn(join(root, 'content'))).filter(
      (file) => !file.startsWith('captures/'),
    );
    for (const file of generated)
      expect(file).toMatch(/^[a-z]+(?:\/[0-9a-f]{16})?\.(?:md|json|yaml)$/);
    const around = new Set(await readdir(root));
    expect(around.has('escaped')).toBe(false);
  });

  it('holds nothing that runs, fetches or leads where it should not, in any file', async () => {
    const faults: string[] = [];
    for (const file of files) faults.push(...(await faultsIn(dist, file)));
    expect(faults).toEqual([]);
  });

  it('runs nothing in a browser, even in one that no policy stops', async () => {
    const browser = await launch();
    const pages = files
      .filter((file) => file.endsWith('.html'))
      .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
    context.setDefaultTimeout(30_000);
    const found = await visitAll(context, server.origin, pages);
    console.info(`${pages.length} pages visited`);
    expect(found).toEqual([]);
    await browser.close();
  }, 300_000);

  it('is stopped by the policy of the page where anything did get into it', async () => {
    const browser = await launch();
    const page = await browser.newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const put = async (): Promise<void> => {
      await page.goto(`${server.origin}/about/`);
      await page.evaluate((html) => {
        document.body.innerHTML = html;
      }, '<img src=/no.png onerror=alert(1)><iframe srcdoc="<script>parent.alert(2)</script>"></iframe>');
      await page.waitForFunction(() => document.querySelector('img')?.complete);
    };
    await put();
    expect(dialogs).toEqual([]);
    await page.close();
    await browser.close();
  });

  it('would be found out: the captures themselves do run', async () => {
    const browser = await launch();
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    const found = misdeeds(page, server.origin);
    await page.setContent(rawHtml(hostileFields(0)), { waitUntil: 'commit' });
    await expect.poll(() => found.some((what) => what.includes('dialog: 1'))).toBe(true);
    expect(found.some((what) => what.includes('fetches https://evil.invalid/'))).toBe(true);
    await browser.close();
  });
});
