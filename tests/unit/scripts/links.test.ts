import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { checkLinks } from '../../../scripts/check/links.ts';
import { problemLine } from '../../../scripts/lib/problem.ts';
import { projectAt } from '../../../scripts/lib/project.ts';
import { folderWith } from './support/folder.ts';

const findings = async (files: Record<string, string>, base = '/'): Promise<string[]> => {
  vi.stubEnv('SITE_URL', 'https://site.example');
  vi.stubEnv('BASE_PATH', base);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const dist = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`dist/${name}`, text]),
  );
  const { problems } = await checkLinks(projectAt(await folderWith(dist)));
  return problems.map((problem) => problemLine(problem).replace(/ Build again.*/, ''));
};

const stories = { 'stories/1/index.html': '<h1 id="top-story">Story</h1>', 'style.css': '' };

describe('checkLinks', () => {
  it('finds nothing where all resolves, however it is written', async () => {
    const html = `
      <link rel="stylesheet" href="/style.css"><meta property="og:url" content="https://site.example/">
      <a href="/stories/1/">a</a> <a href="stories/1/#top-story">b</a> <a href="#here" id="here">c</a>
      <a href="https://site.example/stories/1/?q=1">d</a> <a href="#">e</a> <a href="#top">f</a>
      <a href="mailto:a@b.example">g</a> <a href="https://elsewhere.example/gone">h</a>
      <img srcset="/style.css 1x, style.css 2x">`;
    expect(await findings({ 'index.html': html, ...stories })).toEqual([]);
  });

  it.each([
    ['a page', '<a href="/stories/2/">a</a>', 'index.html:1: /stories/2/: There is no stories/2/'],
    [
      'a fragment',
      '\n<a href="/stories/1/#x">a</a>',
      'index.html:2: /stories/1/#x: stories/1/index.html has no #x.',
    ],
    ['an own fragment', '<a href="#x">a</a>', 'index.html:1: #x: index.html has no #x.'],
    [
      'a closing slash',
      '<a href="/stories/1">a</a>',
      'index.html:1: /stories/1: There is no stories/1.',
    ],
    ['a picture', '<img src="gone.png">', 'index.html:1: gone.png: There is no gone.png.'],
    [
      'a second size',
      '<img srcset="/style.css 1x, /2.png 2x">',
      'index.html:1: /2.png: There is no 2.png.',
    ],
    [
      'a redirect',
      '<meta http-equiv="refresh" content="0;url=/gone/">',
      'index.html:1: /gone/: There is no gone/',
    ],
    [
      'a canonical address',
      '<link rel="canonical" href="https://site.example/x/">',
      'There is no x/',
    ],
  ])('misses %s', async (_, html, finding) => {
    const [found, ...others] = await findings({ 'index.html': html, ...stories });
    expect(found).toContain(finding);
    expect(others).toEqual([]);
  });

  it('wants links under the base path', async () => {
    const html =
      '<a href="/site/stories/1/">in</a><a href="stories/1/">in</a><a href="/stories/1/">out</a>';
    expect(await findings({ 'index.html': html, ...stories }, '/site/')).toEqual([
      'dist/index.html:1: /stories/1/: It leads out of the site, which stands under /site/.',
    ]);
  });

  it('finds an id that stands twice', async () => {
    expect(await findings({ 'index.html': '<p id="a"><p id="a">' })).toEqual([
      'dist/index.html: #a: Its id stands on this page twice.',
    ]);
  });

  it('reads feeds and site maps', async () => {
    const xml = '<urlset><url><loc>https://site.example/a?x=1&amp;y=2</loc></url></urlset>';
    const rss = '<rss><channel><link>https://site.example/gone/</link></channel></rss>';
    expect(await findings({ 'sitemap.xml': xml, 'rss.xml': rss })).toEqual([
      'dist/rss.xml:1: https://site.example/gone/: There is no gone/.',
      'dist/sitemap.xml:1: https://site.example/a?x=1&y=2: There is no a.',
    ]);
  });
});
