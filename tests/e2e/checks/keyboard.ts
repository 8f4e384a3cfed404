import type { Page } from 'playwright-core';
import type { Check } from './check.ts';

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
  let ended = false;
  for (let stop = 0; stop < ENOUGH && !ended; stop++) {
    await page.keyboard.press('Tab');
    const fault = await tools.evaluate(
      ({ nameOf, contrast, behind }, [known, unfocused]) => {
        const now = document.activeElement;
        if (!now || now === document.body || known.includes(now)) return null;
        known.push(now);
        /** Colour of the ring: an outline, or a shadow that the focus brings. */
        const ringOf = (element: Element): string | undefined => {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
          if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) return outlineColor;
          const isNew = element === now && boxShadow !== unfocused.get(element);
          return isNew ? /^\w+\([^)]*\)/.exec(boxShadow)?.[0] : undefined;
        };
        // What is drawn for a control that is not: its label, what holds it or stands after it.
        const [ring] = [
          now,
          now.closest('label'),
          now.parentElement,
          now.nextElementSibling,
        ].flatMap((element) => {
          const colour = element ? ringOf(element) : undefined;
          return element && colour ? [{ element, colour }] : [];
        });
        if (!ring) return `no ring: ${nameOf(now)}`;
        if (contrast(ring.colour, behind(ring.element.parentElement ?? ring.element)) < 3)
          return `a ring that does not stand out: ${nameOf(now)}`;
        /** Points of it that are within the window. */
        const points = [...now.getClientRects()].flatMap((box) => {
          const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
          const width = Math.min(box.right, innerWidth) - left;
          const height = Math.min(box.bottom, innerHeight) - top;
          if (width <= 0 || height <= 0) return [];
          return [0.1, 0.5, 0.9].flatMap((x) =>
            [0.2, 0.5, 0.8].map((y) =>
              document.elementFromPoint(left + x * width, top + y * height),
            ),
          );
        });
        const isOwn = (at: Element | null): boolean =>
          at !== null && (now.contains(at) || now.closest('label')?.contains(at) === true);
        return points.some(isOwn) ? '' : `covered, or out of sight, with the focus: ${nameOf(now)}`;
      },
      [reached, shadows] as const,
    );
    ended = fault === null;
    if (fault) found.push(fault);
  }
  if (!ended) found.push('the end of the page is never reached');

  const missed = await tools.evaluate(
    ({ nameOf }, [all, known]) => all.filter((stop) => !known.includes(stop)).map(nameOf),
    [wanted, reached] as const,
  );
  await Promise.all([wanted.dispose(), reached.dispose(), shadows.dispose()]);
  return [...found, ...missed.map((name) => `not reached by keyboard: ${name}`)];
};
