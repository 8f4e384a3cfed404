import type { Page } from 'playwright-core';
import type { Check } from './check.ts';
import { ringFault, sightFault } from './focus.ts';

/** More stops than any page has: a page whose end is never reached is a trap. */
const ENOUGH = 3000;

/** What the tabulator is to reach. Of a group of radio buttons that is one; arrow keys lead on. */
const stopsOf = (page: Page) =>
  page.evaluateHandle(() => {
    const stops = 'a[href], area[href], button, input, select, textarea, summary, [tabindex]';
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    return [...document.querySelectorAll(stops)].filter((stop) => {
      if (!stop.checkVisibility({ visibilityProperty: true }) || stop.matches(':disabled'))
        return false;
      if (stop.getAttribute('tabindex') === '-1') return false;
      if (!(stop instanceof HTMLInputElement) || stop.type !== 'radio') return true;
      const group = radios.filter(({ name }) => name === stop.name);
      return (group.find(({ checked }) => checked) ?? group[0]) === stop;
    });
  });

/**
 * With the tabulator alone: every link and control is reached (2.1.1, 2.1.2), shows a ring that
 * stands out from what is behind it (2.4.7, 1.4.11), and is not covered (2.4.11). Nothing but what
 * the browser itself makes operable is to be pressed. For a page that was just loaded.
 */
export const keyboard: Check = async (page, tools) => {
  const wanted = await stopsOf(page);
  const found = await tools.evaluate(({ nameOf }) => {
    const own =
      '[onclick], [onkeydown], [onkeyup], [role=button]:not(a, button, summary, input), [role=link]:not(a)';
    const before = [...document.querySelectorAll<HTMLElement>('[tabindex]')].filter(
      ({ tabIndex }) => tabIndex > 0,
    );
    return [
      ...[...document.querySelectorAll(own)].map((e) => `not of the browser’s own: ${nameOf(e)}`),
      ...before.map((element) => `before its turn: ${nameOf(element)}`),
    ];
  });

  const shadows = await wanted.evaluateHandle(
    (stops) => new Map(stops.map((stop) => [stop, getComputedStyle(stop).boxShadow])),
  );
  const reached = await page.evaluateHandle((): Element[] => []);
  /** Steps on; false where that leads to nothing new. */
  const step = async (): Promise<boolean> => {
    await page.keyboard.press('Tab');
    return reached.evaluate((known) => {
      const now = document.activeElement;
      if (!now || now === document.body || known.includes(now)) return false;
      known.push(now);
      return true;
    });
  };
  let stops = 0;
  for (; stops < ENOUGH && (await step()); stops++) {
    const faults = [await ringFault(page, tools, shadows), await sightFault(page, tools)];
    found.push(...faults.filter((fault) => fault !== null));
  }
  if (stops === ENOUGH) found.push('the end of the page is never reached');

  const missed = await tools.evaluate(
    ({ nameOf }, [all, known]) => all.filter((stop) => !known.includes(stop)).map(nameOf),
    [wanted, reached] as const,
  );
  await Promise.all([wanted.dispose(), reached.dispose(), shadows.dispose()]);
  return [...found, ...missed.map((name) => `not reached by keyboard: ${name}`)];
};
