import { readFileSync } from 'node:fs';
import { type Font, readFont } from './font.ts';

const FILES = {
  regular: [
    'noto-serif/400Regular/NotoSerif_400Regular',
    'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular',
  ],
  bold: [
    'noto-serif/700Bold/NotoSerif_700Bold',
    'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold',
  ],
} as const;

export type Weight = keyof typeof FILES;

/** Letters that are joined: what they measure alone says little of a word. */
const JOINED = /\p{Script=Arabic}/u;

export const isJoined = (text: string): boolean => JOINED.test(text);

/** The families that set a text, in the order in which a character is looked for. */
export const familiesFor = (text: string): string =>
  isJoined(text) ? 'Noto Naskh Arabic, Noto Serif' : 'Noto Serif, Noto Naskh Arabic';

const bytesOf = (name: string): Uint8Array =>
  readFileSync(new URL(import.meta.resolve(`@expo-google-fonts/${name}.ttf`)));

/** The fonts of the cards: Latin, Greek, Cyrillic and Arabic letters, in two weights. */
export const FONT_FILES: readonly Uint8Array[] = [...FILES.regular, ...FILES.bold].map(bytesOf);

const fonts: Record<Weight, readonly Font[]> = {
  regular: FONT_FILES.slice(0, 2).map(readFont),
  bold: FONT_FILES.slice(2).map(readFont),
};

const advanceOf = (character: string, weight: Weight): number | undefined => {
  for (const { advanceOf: advance } of fonts[weight]) {
    const found = advance(character.codePointAt(0) ?? 0);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** How wide a text is set, in pixels. Kerning and joined letters make it a little less. */
export const widthOf = (text: string, size: number, weight: Weight): number => {
  let width = 0;
  for (const character of text) width += advanceOf(character, weight) ?? 0;
  return width * size;
};

/** Characters of a text that a card can hold of it at most. */
const MOST = 600;

/**
 * A text as the fonts can set it: in one line, without signs that they lack; null where they lack a
 * letter of it, since a text in boxes is worse than none.
 */
export const settable = (text: string): string | null => {
  const line = text
    .slice(0, MOST)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]|\s+/gu, (found) => (/\s/.test(found) ? ' ' : ''));
  let set = '';
  for (const character of line.normalize('NFC')) {
    if (advanceOf(character, 'regular') !== undefined && advanceOf(character, 'bold') !== undefined)
      set += character;
    else if (/[\p{L}\p{N}]/u.test(character)) return null;
  }
  return set.replace(/ +/g, ' ').trim();
};
