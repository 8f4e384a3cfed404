import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './browser.ts';
import { readContent } from './content.ts';
import { serve, type Server } from './serve.ts';

/** The site to test: what the build before these tests left, or another (`DIST`), as settings place it. */
export const DIST = process.env.DIST ?? join(process.cwd(), 'dist');
export const BASE = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace(
  '//',
  '/',
);
export const SITE = new URL(BASE, process.env.SITE_URL ?? 'http://localhost:4321').href;

/** What a site is expected to show: the content that it was built from. */
export const content = readContent;

/** What goes wrong while pages load, in words. */
export type Faults = string[];

/** A served site and a browser, from before the first test of a file to after its last. */
export type Visit = {
  /** Full address of a path of the site. */
  at: (path: string) => string;
  /** A new page in a context of its own, and what goes wrong in it. */
  open: (options?: BrowserContextOptions) => Promise<{ page: Page; faults: Faults }>;
};

const watch = (page: Page, origin: string): Faults => {
  const faults: Faults = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) faults.push(`foreign: ${url}`);
  });
  return faults;
};

/** Serves a built site to a browser for the tests of a file. */
export const visit = (dist = DIST, base = BASE): Visit => {
  let server: Server | undefined;
  let browser: Browser | undefined;
  const running = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('visit() is for use within tests');
    return value;
  };
  beforeAll(async () => {
    server = await serve(dist, base);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    at: (path) => `${running(server).origin}${base.slice(0, -1)}${path}`,
    open: async (options = {}) => {
      const context = await running(browser).newContext(options);
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      return { page, faults: watch(page, running(server).origin) };
    },
  };
};
