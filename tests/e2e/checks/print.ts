import type { Check } from './check.ts';

/** The width of A4 between margins of 15 mm, in CSS pixels. */
const PAPER = 680;

/**
 * On paper stands what stands on the screen, but for what is pressed (menus, forms, controls)
 * and what tells how (`data-screen`);
 * nothing is cut off at the edge or repeated on every sheet, and the ground is light.
 */
export const print: Check = async (page, tools) => {
  const size = page.viewportSize();
  await page.setViewportSize({ width: PAPER, height: 960 });
  const shown = await page.evaluateHandle(({ isSeen }) => {
    // A table that is a list on paper says in its cells what its head says.
    const controls =
      'nav, form, fieldset, button, [role=search], [role=status], thead, [data-screen]';
    return [
      ...document.querySelectorAll(
        'main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, blockquote, figcaption, time, mark)',
      ),
    ].filter(
      (element) => isSeen(element) && element.textContent.trim() && !element.closest(controls),
    );
  }, tools);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const found = await tools.evaluate(({ nameOf, isSeen, contrast, behind }, elements) => {
    const root = document.documentElement;
    // As for a reader who prefers it so.
    root.dataset.theme = 'dark';
    const beyond = root.scrollWidth - root.clientWidth;
    const every = [...document.body.querySelectorAll('*')].filter(isSeen);
    const cut = every.filter(
      (element) =>
        getComputedStyle(element).overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1,
    );
    const ground = behind(document.body);
    delete root.dataset.theme;
    const fixed = every.filter((element) =>
      /fixed|sticky/.test(getComputedStyle(element).position),
    );
    return [
      ...(beyond > 0 ? [`the sheet is ${beyond} px too narrow`] : []),
      ...(contrast(ground, 'white') > 1.2 ? ['the ground is dark on paper'] : []),
      ...elements.filter((element) => !isSeen(element)).map((e) => `not on paper: ${nameOf(e)}`),
      ...cut.map((element) => `cut off on paper: ${nameOf(element)}`),
      ...fixed.map((element) => `on every sheet: ${nameOf(element)}`),
    ];
  }, shown);
  await page.emulateMedia({ media: null, colorScheme: null });
  if (size) await page.setViewportSize(size);
  await shown.dispose();
  return found;
};
