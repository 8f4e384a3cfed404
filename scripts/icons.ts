/** Draws the icons of an installed site, `public/icon-*.png`, from `public/favicon.svg`. */
import { readFile, writeFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PAPER } from '../src/settings/contrast.ts';

/** The favicon's drawing is 32 units wide; its colours by scheme are for browsers. */
const UNITS = 32;
const COLOURS = 'path{fill:#8c1c13}g{fill:#1b1b1a}';

/** What a mask leaves at least: a circle of 40% of the width (Web Application Manifest, “safe zone”). */
const SAFE = 0.56;
const PLAIN = 0.8;

const iconOf = (drawing: string, pixels: number, share: number): Uint8Array => {
  const margin = ((1 - share) / 2) * UNITS;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${UNITS} ${UNITS}" width="${pixels}" height="${pixels}">
<style>${COLOURS}</style><rect width="${UNITS}" height="${UNITS}" fill="${PAPER.light}"/>
<svg x="${margin}" y="${margin}" width="${share * UNITS}" height="${share * UNITS}" viewBox="0 0 ${UNITS} ${UNITS}">${drawing}</svg></svg>`;
  return new Resvg(svg).render().asPng();
};

const publicFile = (name: string): URL => new URL(`../public/${name}`, import.meta.url);

await initWasm(await readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
const favicon = await readFile(publicFile('favicon.svg'), 'utf8');
const drawing = favicon.replace(/<style>.*?<\/style>/s, '').replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
for (const [name, pixels, share] of [
  ['icon-192.png', 192, PLAIN],
  ['icon-512.png', 512, PLAIN],
  ['icon-maskable-512.png', 512, SAFE],
] as const)
  await writeFile(publicFile(name), iconOf(drawing, pixels, share));
