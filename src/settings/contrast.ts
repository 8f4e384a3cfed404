/** The pages' background, as `src/styles/tokens.css` has it. */
export const PAPER = { light: '#fdfcf9', dark: '#15171a' } as const;

/** Least contrast of text (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

/** Relative luminance of `#rrggbb` (WCAG 2.2, “relative luminance”). */
const luminance = (colour: string): number => {
  const channel = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, “contrast ratio”). */
export const contrast = (a: string, b: string): number => {
  const [less = 0, more = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (more + 0.05) / (less + 0.05);
};

/** Whether text of one colour can be read on the other. */
export const isReadable = (text: string, paper: string): boolean => contrast(text, paper) >= LEAST;
