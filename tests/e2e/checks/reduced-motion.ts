import type { Check } from './check.ts';

/** Nothing moves for those who asked for that (2.3.3): no animation, transition or smooth scrolling. */
export const reducedMotion: Check = async (page, tools) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = await page.evaluate(({ nameOf }) => {
    const lasts = (durations: string): boolean =>
      durations.split(',').some((duration) => parseFloat(duration) > 0);
    const moves = (element: Element, pseudo?: string): boolean => {
      const style = getComputedStyle(element, pseudo);
      return (
        (style.animationName !== 'none' && lasts(style.animationDuration)) ||
        lasts(style.transitionDuration) ||
        style.scrollBehavior === 'smooth'
      );
    };
    const moving = [...document.querySelectorAll('*')].filter(
      (element) => moves(element) || moves(element, '::before') || moves(element, '::after'),
    );
    /** Rules that hold now, those within other rules too. */
    const rulesIn = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
        return rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : [rule];
      });
    const changes = [...document.styleSheets]
      .flatMap((sheet) => rulesIn(sheet.cssRules))
      .filter((rule) => /^@view-transition\b(?!.*navigation:\s*none)/s.test(rule.cssText));
    return [
      ...moving.map((element) => `moves: ${nameOf(element)}`),
      ...changes.map(() => 'moves: the change from page to page (@view-transition)'),
    ];
  }, tools);
  await page.emulateMedia({ reducedMotion: null });
  return found;
};
