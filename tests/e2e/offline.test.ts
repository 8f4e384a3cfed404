import { mkdtemp, readFile, rm, symlink, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAPTURES } from '../made/captures.ts';
import { made } from './made-site.ts';
import { visit } from './site.ts';

const BASE = '/press/';
const on = await made(CAPTURES, BASE, 'offline: true\nname: The Comparer\nlanguage: de\n');
const off = await made(CAPTURES, BASE);

/** A folder that is first the one site and then, at the same address, the other. */
const folder = await mkdtemp(join(tmpdir(), 'variorum-offline-'));
const place = join(folder, 'site');
beforeAll(() => symlink(on.dist, place));
afterAll(() => rm(folder, { recursive: true, force: true }));
const site = visit(place, BASE);

/** A limit for what hangs, not a measure of speed. */
const LIMIT = { timeout: 15_000 };

/** Waits for the worker to have kept a page that is open, and what it looks like. */
const keptBy = (page: Page, path: string): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(async (address) => {
          const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
          const needed = [address, ...sheets.map(({ href }) => href)];
          const kept = await Promise.all(needed.map((url) => caches.match(url)));
          return kept.every((response) => response !== undefined);
        }, site.at(path)),
      LIMIT,
    )
    .toBe(true);

const names = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

describe('a site to be read offline', () => {
  it('shows a page again that was read, and says so of one that was not', async () => {
    const { page } = await site.open();
    await page.goto(site.at('/about/'));
    const read = await page.locator('main').innerText();
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await keptBy(page, '/about/');
    await page.goto(site.at('/stories/'));
    await keptBy(page, '/stories/');

    await page.context().setOffline(true);
    await page.goto(site.at('/about/'));
    expect(await page.locator('main').innerText()).toBe(read);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(colour);
    const sheets = page.locator('link[rel=stylesheet]');
    for (const sheet of await sheets.all())
      expect(await sheet.evaluate((link: HTMLLinkElement) => link.sheet !== null)).toBe(true);

    await page.goto(site.at('/topics/'));
    expect(await page.locator('h1').innerText()).toBe('Kein Netz');
    await expect.poll(() => page.locator('#kept a').count(), LIMIT).toBe(2);
    const links = page.locator('#kept a');
    expect(await links.first().getAttribute('href')).toBe(site.at('/stories/'));
    await links.last().click();
    await page.waitForURL(site.at('/about/'));
    expect(await page.locator('main').innerText()).toBe(read);
    await page.context().close();
  });

  it('shows what is new where there is a network', async () => {
    const { page, faults } = await site.open();
    await page.goto(site.at('/about/'));
    await keptBy(page, '/about/');
    await page.evaluate(async (address) => {
      for (const name of await caches.keys())
        if (name.endsWith(':pages'))
          await (await caches.open(name)).put(address, new Response('old'));
    }, site.at('/about/'));
    await page.reload();
    expect(await page.locator('h1').innerText()).not.toBe('old');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('takes leave of a browser once the setting is off', async () => {
    const { page, faults } = await site.open();
    await page.goto(site.at('/about/'));
    await keptBy(page, '/about/');
    expect((await names(page)).every((name) => name.startsWith(`variorum:${BASE}:`))).toBe(true);
    await page.evaluate(() => caches.open('variorum:/other/:pages'));
    await unlink(place);
    await symlink(off.dist, place);
    await page.goto(site.at('/stories/'));
    // As browsers do by themselves, a day later at most.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const registered = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
    await expect.poll(registered, LIMIT).toBe(false);
    expect(await names(page)).toEqual(['variorum:/other/:pages']);
    expect(faults).toEqual([]);
    await page.context().close();
    await unlink(place);
    await symlink(on.dist, place);
  });

  it('has the same worker for the same site, and another for another', async () => {
    const worker = await readFile(join(on.dist, 'sw.js'), 'utf8');
    expect(worker).toMatch(/^const VERSION = "[\da-f]{16}";\nconst SHELL = \["offline\/",/);
    expect(await readFile(join(off.dist, 'sw.js'), 'utf8')).not.toContain('VERSION');
  });
});

describe('a site that can be installed', () => {
  it('says what it is called, where it begins and how it looks', async () => {
    const manifest: unknown = JSON.parse(
      await readFile(join(on.dist, 'manifest.webmanifest'), 'utf8'),
    );
    expect(manifest).toMatchObject({
      name: 'The Comparer',
      lang: 'de',
      start_url: BASE,
      scope: BASE,
      icons: [{ src: `${BASE}favicon.svg` }, {}, {}, { purpose: 'maskable' }],
    });
  });

  it('has icons of the sizes that it states, and no script for what is off', async () => {
    const { page, faults } = await site.open();
    await page.goto(site.at('/'));
    expect(await page.locator('link[rel=manifest]').getAttribute('href')).toBe(
      `${BASE}manifest.webmanifest`,
    );
    const sizes = await page.evaluate(async (base) => {
      const size = async (name: string): Promise<number[]> => {
        const image = new Image();
        image.src = base + name;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      };
      return Promise.all(['icon-192.png', 'icon-512.png', 'icon-maskable-512.png'].map(size));
    }, BASE);
    expect(sizes).toEqual([
      [192, 192],
      [512, 512],
      [512, 512],
    ]);
    expect(faults).toEqual([]);
    expect(await readFile(join(on.dist, 'index.html'), 'utf8')).toContain('register.js');
    expect(await readFile(join(off.dist, 'index.html'), 'utf8')).not.toContain('register.js');
    await page.context().close();
  });
});
