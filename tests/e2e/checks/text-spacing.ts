import type { Check } from './check.ts';

/** What a reader may set, and no word may be lost by it (1.4.12). */
const WIDER = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** With more room between lines, words and letters nothing is cut off and the page fits. */
export const textSpacing: Check = async (page, tools) => {
  // Set by script: no style element gets past a page's policy.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, WIDER);
  const found = await page.evaluate(({ nameOf, isSeen }) => {
    const root = document.documentElement;
    const beyond = root.scrollWidth - root.clientWidth;
    const cut = [...document.body.querySelectorAll('*')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      return (
        isSeen(element) &&
        element.textContent.trim() !== '' &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
      );
    });
    return [
      ...(beyond > 0 ? [`wider text scrolls the page sideways by ${beyond} px`] : []),
      ...cut.map((element) => `wider text is cut off: ${nameOf(element)}`),
    ];
  }, tools);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found;
};
