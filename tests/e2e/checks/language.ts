import type { Check } from './check.ts';

/**
 * Every quotation says its language and its direction, itself or by what holds it: its words are
 * an outlet's, not the page's (3.1.2).
 */
export const language: Check = (page, tools) =>
  page.evaluate(({ nameOf, isSeen }) => {
    const main = document.querySelector('main');
    const opens = (element: Element): boolean =>
      /^\s*[“„«»]/.test(
        [...element.childNodes].find((node) => node.textContent?.trim())?.nodeValue ?? '',
      );
    const says = (element: Element, name: 'lang' | 'dir'): boolean => {
      const by = element.closest(`[${name}]:not(html)`);
      return by !== null && main?.contains(by) === true && by.getAttribute(name) !== '';
    };
    return [...(main?.querySelectorAll('*') ?? [])]
      .filter((element) => element.matches('blockquote, q') || opens(element))
      .filter(isSeen)
      .flatMap((element) =>
        (['lang', 'dir'] as const)
          .filter((name) => !says(element, name))
          .map((name) => `quotation without ${name}: ${nameOf(element)}`),
      );
  }, tools);
