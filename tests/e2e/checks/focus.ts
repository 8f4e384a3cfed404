import type { JSHandle, Page } from 'playwright-core';
import type { Tools } from './tools.ts';

/** Elements and the shadow that each has without the focus. */
export type Shadows = JSHandle<Map<Element, string>>;

/** What shows the focus: the colour of a ring and whether it stands out from what is behind it. */
export const ringFault = (
  page: Page,
  tools: JSHandle<Tools>,
  shadows: Shadows,
): Promise<string | null> =>
  page.evaluate(
    ([{ nameOf, contrast, behind }, unfocused]) => {
      const now = document.activeElement;
      if (!now) return null;
      /** Colour of an outline, or of a shadow that the focus brings. */
      const ringOf = (element: Element): string | undefined => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
        if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) return outlineColor;
        const isNew = element === now && boxShadow !== unfocused.get(element);
        return isNew ? /^\w+\([^)]*\)/.exec(boxShadow)?.[0] : undefined;
      };
      // For a control that is not drawn itself: its label, what holds it or stands after it.
      for (const element of [
        now,
        now.closest('label'),
        now.parentElement,
        now.nextElementSibling,
      ]) {
        const colour = element ? ringOf(element) : undefined;
        if (!element || colour === undefined) continue;
        return contrast(colour, behind(element.parentElement ?? element)) < 3
          ? `a ring that does not stand out: ${nameOf(now)}`
          : null;
      }
      return `no ring: ${nameOf(now)}`;
    },
    [tools, shadows] as const,
  );

/** Whether anything of what has the focus is in the window and not covered by something else. */
export const sightFault = (page: Page, tools: JSHandle<Tools>): Promise<string | null> =>
  page.evaluate(async ({ nameOf }) => {
    const now = document.activeElement;
    if (!now) return null;
    const isOwn = (at: Element | null): boolean =>
      at !== null && (now.contains(at) || now.closest('label')?.contains(at) === true);
    const isInSight = (): boolean =>
      [...now.getClientRects()].some((box) => {
        const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
        const width = Math.min(box.right, innerWidth) - left;
        const height = Math.min(box.bottom, innerHeight) - top;
        if (width <= 0 || height <= 0) return false;
        return [0.1, 0.5, 0.9].some((x) =>
          [0.2, 0.5, 0.8].some((y) =>
            isOwn(document.elementFromPoint(left + x * width, top + y * height)),
          ),
        );
      });
    if (isInSight()) return null;
    // What was scrolled over may be laid out only now, and moves the rest.
    for (let frame = 0; frame < 2; frame++)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    return isInSight() ? null : `covered, or out of sight, with the focus: ${nameOf(now)}`;
  }, tools);
