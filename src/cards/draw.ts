import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type Card, SIZE } from './card.ts';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { drawingOf, type Measure } from './drawing.ts';
import { palettePng } from './png.ts';
import { familiesFor, FONT_FILES, isJoined, widthOf } from './type.ts';

const ready = initWasm(
  readFileSync(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))),
);

const font = { fontBuffers: [...FONT_FILES], loadSystemFonts: false };

/** Joined letters are measured as they are drawn, others by their sum, which is quicker. */
const measure: Measure = (text, size) => {
  if (!isJoined(text)) return widthOf(text, size, 'regular');
  const sample = new Resvg(
    toXml(
      x('svg', { xmlns: 'http://www.w3.org/2000/svg', ...SIZE }, [
        x('text', { y: size, 'font-size': size, 'font-family': familiesFor(text) }, text),
      ]),
    ),
    { font },
  );
  const width = sample.getBBox()?.width ?? 0;
  sample.free();
  return width;
};

/** A card as PNG: the same bytes on every machine. */
export const draw = async (card: Card): Promise<Uint8Array> => {
  await ready;
  const drawing = new Resvg(drawingOf(card, measure), { font });
  const picture = drawing.render();
  try {
    return palettePng(picture.pixels, SIZE.width) ?? picture.asPng();
  } finally {
    picture.free();
    drawing.free();
  }
};
