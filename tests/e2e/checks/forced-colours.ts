import type { Check } from './check.ts';

/**
 * Where the reader's system sets the colours, what background or fill alone told apart is told apart
 * by something else: a line, a weight, a border (1.4.1, 1.4.11).
 */
export const forcedColours: Check = async (page, tools) => {
  const told = await page.evaluateHandle(({ isSeen, behind, contrast }) => {
    const seen = [...document.body.querySelectorAll('*')].filter(isSeen);
    const isTinted = (element: Element): boolean =>
      element.parentElement !== null && behind(element) !== behind(element.parentElement);
    const states =
      '[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true]';
    const strokes = ['fill', 'stroke'] as const;
    return {
      marks: seen.filter(
        (element) =>
          element.matches('mark, ins, del, s') ||
          (element instanceof HTMLElement &&
            getComputedStyle(element).display === 'inline' &&
            element.textContent.trim() !== '' &&
            isTinted(element)),
      ),
      states: seen.filter((element) => element.matches(states)),
      shapes: seen.filter(
        (element) =>
          element instanceof HTMLElement &&
          element.textContent.trim() === '' &&
          !element.matches('input, select, textarea, br, hr') &&
          isTinted(element),
      ),
      drawn: seen.filter(
        (element) =>
          element instanceof SVGGeometryElement &&
          strokes.some((stroke) => {
            const colour = getComputedStyle(element)[stroke];
            return colour !== 'none' && contrast(colour, behind(element)) >= 3;
          }),
      ),
    };
  }, tools);

  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const lost = await tools.evaluate(
      ({ nameOf, behind, contrast }, { marks, states, shapes, drawn }) => {
        const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
        const lines = (element: Element): string => {
          const style = getComputedStyle(element);
          const borders = SIDES.map((side) =>
            style[`border${side}Style`] === 'none' ? '0px' : style[`border${side}Width`],
          );
          const outline = style.outlineStyle === 'none' ? '0px' : style.outlineWidth;
          return [...borders, outline].map(parseFloat).join(' ');
        };
        const content = (element: Element): string =>
          ['::before', '::after']
            .map((pseudo) => getComputedStyle(element, pseudo).content)
            .join(' ');
        /** All but colour that tells an element apart. */
        const form = (element: Element): string => {
          const { textDecorationLine, fontWeight, fontStyle, fontFamily } =
            getComputedStyle(element);
          const text = [textDecorationLine, fontWeight, fontStyle, fontFamily];
          return [...text, lines(element), content(element), behind(element)].join('|');
        };
        /** What an element of this state is to be told from: its like without the state. */
        const like = (element: Element): Element | undefined =>
          [
            ...(element.closest('ul, ol, nav, [role=tablist]')?.querySelectorAll(element.tagName) ??
              []),
          ].find((other) => !states.includes(other));
        const isSame = (element: Element, other: Element | null | undefined): boolean =>
          !!other && form(element) === form(other);
        return [
          ...marks.filter((element) => isSame(element, element.parentElement)),
          ...states.filter((element) => isSame(element, like(element))),
          ...shapes.filter(
            (element) =>
              element.parentElement &&
              behind(element) === behind(element.parentElement) &&
              /^[0 ]+$/.test(lines(element)),
          ),
          ...drawn.filter((element) => {
            const { fill, stroke } = getComputedStyle(element);
            return ![fill, stroke].some(
              (colour) => colour !== 'none' && contrast(colour, behind(element)) >= 3,
            );
          }),
        ].map(nameOf);
      },
      told,
    );
    found.push(...lost.map((name) => `vanishes in forced colours, ${colorScheme}: ${name}`));
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  await told.dispose();
  return found;
};
