import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { faultsOn } from './checks/index.ts';

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** A page without fault; what a test changes in it is put in. */
const page = ({ style = '', title = 'A page', main = '', header = '', footer = '' }): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta name="viewport" content="width=device-width">
<style>body { margin: 1rem; background: #fff } :focus-visible { outline: 2px solid #000 } ${style}</style></head><body>
<header><nav><a href="#main">To the words</a></nav>${header}</header>
<main id="main"><h1>Heading</h1>${main}</main><footer><p>Foot</p>${footer}</footer></body></html>`;

const faults = async (parts: Parameters<typeof page>[0]): Promise<string[]> => {
  if (!browser) throw new Error('no browser');
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const tab = await context.newPage();
  await tab.setContent(page(parts));
  const found = await faultsOn(tab);
  await context.close();
  return found;
};

const p = '<p>Some words about a <mark>wall</mark> that stands.</p>';
const sentence = '<p>Words <a href="#a">with a link</a> among other words.</p>';

describe('the checks', () => {
  it('find nothing where nothing is wrong', async () => {
    const main = `${sentence}${p}<h2>More</h2><blockquote lang="ar" dir="rtl">«كلمة»</blockquote>
      <details><summary style="padding: 0.4rem">More</summary>Hidden</details>
      <p><label><input type="radio" name="a" checked> A</label> and more</p>
      <div style="overflow-x: auto"><table><tbody><tr><td>Cell</td></tr></tbody></table></div>`;
    expect(await faults({ main, style: 'mark { border-bottom: 2px solid }' })).toEqual([]);
  });

  it.each<[string, Parameters<typeof page>[0]]>([
    [
      'keyboard: no ring: p > a “with a link”',
      { main: sentence, style: 'main a { outline: none !important }' },
    ],
    [
      'keyboard: a ring that does not stand out: p > a “with a link”',
      { main: sentence, style: 'main a { outline-color: #eee !important }' },
    ],
    [
      'keyboard: covered, or out of sight, with the focus: p > a “with a link”',
      { main: sentence, style: 'footer { position: fixed; inset: 0; background: #fff }' },
    ],
    [
      'keyboard: not reached by keyboard: p > a “with a link”',
      {
        main: `<button>First</button>${sentence}`,
        header: `<script>document.addEventListener('focusin', (event) => {
          if (event.target.matches('main a')) document.activeElement.blur();
        });</script>`,
      },
    ],
    [
      'keyboard: before its turn: main#main > div “Field”',
      { main: '<div tabindex="2">Field</div>' },
    ],
    [
      'keyboard: not of the browser’s own: main#main > div “Press”',
      { main: '<div role="button" tabindex="0">Press</div>' },
    ],
    ['outline: h4 after h1: main#main > h4 “Deep”', { main: '<h4>Deep</h4>' }],
    ['outline: heading without words: main#main > h2', { main: '<h2></h2>' }],
    ['outline: 2 headings of the first level', { main: '<h1>Another</h1>' }],
    ['outline: the page has no title', { title: '' }],
    ['outline: 2 landmarks “content information”', { footer: '</footer><footer>More' }],
    [
      'outline: a menu without a name of its own: footer > nav “B”',
      { footer: '<nav><a href="#b">B</a></nav>' },
    ],
    [
      'language: quotation without lang: main#main > blockquote “Words”',
      { main: '<blockquote dir="ltr">Words</blockquote>' },
    ],
    [
      'language: quotation without dir: main#main > p “«كلمة»”',
      { main: '<p lang="ar">«كلمة»</p>' },
    ],
    [
      'targets: target of 10 × 10 px: main#main > button.a, beside main#main > button.b',
      {
        main: '<button class="a"></button><button class="b"></button>',
        style: 'main button { inline-size: 10px; block-size: 10px; padding: 0; border: 0 }',
      },
    ],
    [
      'textSpacing: wider text is cut off: main#main > p.cut “Words that stand in one line”',
      {
        main: '<p class="cut">Words that stand in one line</p>',
        style:
          '.cut { inline-size: max-content; max-inline-size: 13rem; overflow: hidden; white-space: nowrap }',
      },
    ],
    [
      'textSpacing: wider text scrolls the page sideways by',
      {
        main: '<p class="one">Words that stand in one line, and just about fit</p>',
        style: '.one { font: 0.9rem monospace; white-space: nowrap }',
      },
    ],
    [
      'forcedColours: vanishes in forced colours, light: p > span.mark “wall”',
      {
        main: '<p>Words about a <span class="mark">wall</span>.</p>',
        style: '.mark { background: gold }',
      },
    ],
    [
      'forcedColours: vanishes in forced colours, dark: main#main > div.bar',
      { main: '<div class="bar"></div>', style: '.bar { block-size: 9px; background: navy }' },
    ],
    [
      'forcedColours: vanishes in forced colours, dark: svg > rect',
      {
        main: '<svg viewBox="0 0 9 9" width="90" height="90"><rect width="9" height="9" fill="#111"/></svg>',
      },
    ],
    [
      'forcedColours: vanishes in forced colours, light: ul > li “Now”',
      {
        main: '<ul><li>Then</li><li aria-current="true">Now</li></ul>',
        style: 'li { list-style: none } [aria-current] { background: gold }',
      },
    ],
    [
      'reducedMotion: moves: p > a “with a link”',
      { main: sentence, style: 'a { transition: color 0.2s }' },
    ],
    [
      'reducedMotion: moves: the change from page to page',
      { style: '@media (min-width: 1px) { @view-transition { navigation: auto } }' },
    ],
    [
      'print: not on paper: main#main > p.gone “Words”',
      { main: '<p class="gone">Words</p>', style: '@media print { .gone { display: none } }' },
    ],
    [
      'print: cut off on paper: main#main > div.wide “Words”',
      {
        main: '<div class="wide"><div style="inline-size: 900px">Words</div></div>',
        style: '.wide { overflow-x: auto }',
      },
    ],
    [
      'print: on every sheet: body > header',
      { style: 'header { position: sticky; inset-block-start: 0 }' },
    ],
  ])('say: %s', async (fault, parts) => {
    const found = await faults(parts);
    expect(found.filter((one) => one.startsWith(fault))).not.toEqual([]);
  });
});
