import type { Check } from './check.ts';

/**
 * What is pressed is 24 CSS pixels wide and high, stands in a line of text, or has so much room that
 * a circle of that width around it touches no other (2.5.8).
 */
export const targets: Check = (page, tools) =>
  page.evaluate(({ nameOf, isSeen }) => {
    const SIZE = 24;
    const sized = [...document.querySelectorAll('a[href], button, input, select, summary, label')]
      .filter(isSeen)
      // What a label names is pressed by its label.
      .filter((element) => !(element instanceof HTMLInputElement && element.closest('label')))
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    const isSmall = ({ width, height }: DOMRect): boolean =>
      width < SIZE - 0.01 || height < SIZE - 0.01;
    /** Among other words of its line, whose height it cannot choose. */
    const isInText = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const others = block?.textContent.replace(element.textContent, '').trim() ?? '';
      return /[\p{L}\p{N}]/u.test(others);
    };
    const middle = ({ left, top, width, height }: DOMRect) => ({
      x: left + width / 2,
      y: top + height / 2,
    });
    const touches = (box: DOMRect, other: DOMRect): boolean => {
      const { x, y } = middle(box);
      if (isSmall(other)) {
        const to = middle(other);
        if (Math.hypot(x - to.x, y - to.y) < SIZE) return true;
      }
      const dx = Math.max(other.left - x, 0, x - other.right);
      const dy = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(dx, dy) < SIZE / 2;
    };
    return sized.flatMap(({ element, box }) => {
      if (!isSmall(box) || isInText(element)) return [];
      const close = sized.find(
        (other) =>
          other.element !== element &&
          !other.element.contains(element) &&
          !element.contains(other.element) &&
          touches(box, other.box),
      );
      if (!close) return [];
      const size = `${box.width.toFixed(0)} × ${box.height.toFixed(0)} px`;
      return [`target of ${size}: ${nameOf(element)}, beside ${nameOf(close.element)}`];
    });
  }, tools);
