import type { JSHandle, Page } from 'playwright-core';

/** What the checks of a page share, within the page. */
export type Tools = {
  /** Where an element stands, for a person: `main > p.dek “The first words”`. */
  nameOf: (element: Element) => string;
  /** Whether an element is on the page for those who see it. */
  isSeen: (element: Element) => boolean;
  /** Contrast of two colours of CSS by WCAG 2.2, the first laid over the second: 1 to 21. */
  contrast: (over: string, under: string) => number;
  /** The colour that stands behind an element. */
  behind: (element: Element) => string;
};

/** Puts the tools into a page; gone when it is left. */
export const toolsIn = (page: Page): Promise<JSHandle<Tools>> =>
  page.evaluateHandle((): Tools => {
    const nameOf = (element: Element): string => {
      const own = (one: Element): string =>
        one.tagName.toLowerCase() +
        (one.id ? `#${one.id}` : [...one.classList].map((name) => `.${name}`).join(''));
      const words = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 30);
      const within = element.parentElement ? `${own(element.parentElement)} > ` : '';
      return `${within}${own(element)}${words ? ` “${words}”` : ''}`;
    };

    const isSeen = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        return false;
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1;
    };

    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas to read colours with');
    /** Red, green, blue of colours laid over white, the last on top. */
    const pixel = (...colours: string[]): number[] => {
      for (const colour of ['white', ...colours]) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (rgb: readonly number[]): number => {
      const [r = 0, g = 0, b = 0] = rgb
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (over: string, under: string): number => {
      const [a, b] = [luminance(pixel(under, over)), luminance(pixel(under))];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };

    const behind = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
      }
      return 'Canvas';
    };

    return { nameOf, isSeen, contrast, behind };
  });
