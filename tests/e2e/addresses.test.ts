import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GeneratedContent, loadGenerated } from '../../scripts/lib/generated.ts';
import type { Story } from '../../src/pipeline/model/index.ts';
import { CAPTURES } from '../made/captures.ts';
import { made } from './made-site.ts';
import { type Server, serve } from './serve.ts';
import { visit } from './site.ts';

const BASE = '/press/';
const project = await made(CAPTURES, BASE);
const site = visit(project.dist, BASE);

let content: GeneratedContent;
/** A host that does what `_redirects` says. */
let host: Server;
const moved = new Map<string, string>();
beforeAll(async () => {
  content = await loadGenerated(project);
  for (const line of (await readFile(join(project.dist, '_redirects'), 'utf8')).split('\n')) {
    const [from, to, status] = line.split(' ');
    if (status === '301' && from !== undefined && to !== undefined) moved.set(from, to);
  }
  host = await serve(project.dist, BASE, moved);
});
afterAll(() => host.stop());

/** The story with most members, another member's id than its own, and a reading on its page. */
const many = (): { story: Story; member: string; reading: string } => {
  const [story] = content.stories.toSorted((a, b) => b.members.length - a.members.length);
  const member = story?.members.find(({ article }) => article !== story.id)?.article;
  const reading = story?.utterances.at(-1)?.readings.at(-1)?.id;
  if (!story || member === undefined || reading === undefined) throw new Error('no such story');
  return { story, member, reading };
};

describe('an old address', () => {
  it('of a story leads to it, and to the place that it names', async () => {
    const { story, member, reading } = many();
    const { page, faults } = await site.open();
    await page.goto(site.at(`/stories/${member}/#${reading}`), { waitUntil: 'commit' });
    await page.waitForURL(site.at(`/stories/${story.id}/#${reading}`));
    await expect.poll(() => page.locator(':target').count()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('leads on at once without JavaScript, and so does its link', async () => {
    const { story, member } = many();
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.at(`/stories/${member}/`), { waitUntil: 'commit' });
    await page.waitForURL(site.at(`/stories/${story.id}/`), { timeout: 2500 });
    const html = await readFile(join(project.dist, 'stories', member, 'index.html'), 'utf8');
    expect(html).toMatch(new RegExp(`<a href="/press/stories/${story.id}/">`));
    await page.context().close();
  });

  it('leads on where the script is not let in', async () => {
    const { story, member } = many();
    const { page } = await site.open();
    await page.route('**/moved.js', (route) => route.abort());
    await page.goto(site.at(`/stories/${member}/`), { waitUntil: 'commit' });
    await page.waitForURL(site.at(`/stories/${story.id}/`));
    await page.context().close();
  });

  it('is that of every member: as story, topic, article and capture', async () => {
    const { page } = await site.open();
    for (const story of content.stories)
      for (const { article } of story.members) {
        await page.goto(site.at(`/stories/${article}/`), { waitUntil: 'commit' });
        await page.waitForURL(site.at(`/stories/${story.id}/`));
        await page.goto(site.at(`/topics/${article}/`), { waitUntil: 'commit' });
        await page.waitForURL(site.at(`/topics/${story.topic}/`));
        for (const kind of ['articles', 'captures'])
          expect((await page.goto(site.at(`/${kind}/${article}/`)))?.status(), kind).toBe(200);
      }
    await page.context().close();
  });

  it('of changes leads to the article that has become the original', async () => {
    const { page } = await site.open();
    const original = content.changes[0]?.original ?? '';
    await page.goto(site.at(`/articles/${original}/changes/`), { waitUntil: 'commit' });
    await page.waitForURL(site.at(`/articles/${original}/`));
    await page.context().close();
  });
});

describe('a host that reads _redirects', () => {
  it('finds a story’s data by the id of every member', async () => {
    const { story, member } = many();
    const read = async (id: string, ending: string): Promise<string> =>
      (await fetch(`${host.origin}${BASE}data/stories/${id}.${ending}`)).text();
    for (const ending of ['json', 'tei.xml'])
      expect(await read(member, ending)).toBe(await read(story.id, ending));
    expect(await read(member, 'json')).toContain(story.id);
  });

  it('leads on by itself, to the place that the address names', async () => {
    const { story, member, reading } = many();
    const { page } = await site.open({ javaScriptEnabled: false });
    const response = await page.goto(`${host.origin}${BASE}stories/${member}/#${reading}`);
    expect(page.url()).toBe(`${host.origin}${BASE}stories/${story.id}/#${reading}`);
    expect(response?.request().redirectedFrom()?.url()).toContain(member);
    expect(await page.locator(':target').count()).toBe(1);
    await page.context().close();
  });

  it('has a rule for every address that a page leads on from, as nginx has', async () => {
    const nginx = await readFile(join(project.dist, 'redirects.nginx.conf'), 'utf8');
    const expected = content.stories.flatMap(({ id, topic, members }) =>
      members.flatMap(({ article }) => [
        ...(article === id ? [] : [`${BASE}stories/${article}/`]),
        ...(article === topic ? [] : [`${BASE}topics/${article}/`]),
      ]),
    );
    const pages = [...moved].filter(([from]) => from.endsWith('/'));
    expect(pages.map(([from]) => from).toSorted()).toEqual(expected.toSorted());
    for (const [from, to] of moved) expect(nginx).toContain(`  "${from}" "${to}";\n`);
    for (const [from, to] of pages) {
      const page = join(project.dist, from.slice(BASE.length), 'index.html');
      expect(await readFile(page, 'utf8')).toContain(`0; url=${to}"`);
    }
  });
});
