import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { hasPackaged, packaged } from './browser.ts';

const here = import.meta.dirname;
const KEPT = join(here, 'screenshots');
/** What differs is left here to be looked at. */
const NEW = join(here, '..', '..', '.variorum', 'screenshots');

/**
 * Share of pixels that may differ. The browser and its fonts come as packages, but processors round
 * differently where glyphs and shapes are smoothed.
 */
const TOLERANCE = 0.002;

const RENEW = 'UPDATE_SCREENSHOTS=1 npx vitest run --project e2e tests/e2e/gallery.test.ts';

const isRenewed = process.env.UPDATE_SCREENSHOTS === '1';

/** What the names in the style sheets are here. */
const FAMILIES = {
  'Noto Serif': ['serif', 'Times New Roman'],
  'Open Sans': ['sans-serif', 'system-ui', 'Arial'],
};

/** Fonts of packages alone, whatever else is installed: those of the browser and those of social cards. */
const fontsOf = (): string => {
  const modules = join(here, '..', '..', 'node_modules', '@expo-google-fonts');
  const folders = [
    join(tmpdir(), 'fonts'),
    ...['400Regular', '400Regular_Italic', '700Bold'].map((one) =>
      join(modules, 'noto-serif', one),
    ),
    ...['400Regular', '700Bold'].map((one) => join(modules, 'noto-naskh-arabic', one)),
  ];
  const aliases = Object.entries(FAMILIES).flatMap(([family, names]) =>
    names.map(
      (name) =>
        `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match>`,
    ),
  );
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${[
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${join(NEW, 'fonts-cache')}</cachedir>`,
    ...aliases,
  ].join('')}</fontconfig>`;
};

/** Why no pictures are compared; null where they are. */
export const notCompared = !hasPackaged
  ? 'only the packaged Chromium, for Linux x64, draws the same everywhere'
  : !existsSync(KEPT) && !isRenewed
    ? `none are kept; ${RENEW} keeps them`
    : null;

/** A browser whose pictures are the same everywhere: the packaged one with packaged fonts. */
export const launchForPictures = async (): Promise<Browser> => {
  await mkdir(NEW, { recursive: true });
  const fonts = join(NEW, 'fonts.conf');
  await writeFile(fonts, fontsOf());
  return packaged(['--font-render-hinting=none', '--disable-lcd-text'], { FONTCONFIG_FILE: fonts });
};

/**
 * Compares a picture with the one that is kept under a name; `UPDATE_SCREENSHOTS=1` keeps it instead.
 *
 * @returns what differs, in words, with where to look and what to do; null where nothing does
 */
export const differs = async (name: string, taken: Buffer): Promise<string | null> => {
  const kept = join(KEPT, `${name}.png`);
  if (isRenewed) {
    await mkdir(KEPT, { recursive: true });
    await writeFile(kept, taken);
    return null;
  }
  const [before, now] = [PNG.sync.read(await readFile(kept)), PNG.sync.read(taken)];
  const shown = join(NEW, `${name}.png`);
  const looked = `Look at ${shown}; if it is as it should be: ${RENEW}`;
  await mkdir(NEW, { recursive: true });
  if (before.width !== now.width || before.height !== now.height) {
    await writeFile(shown, taken);
    return `${name} is ${now.width} × ${now.height} px, was ${before.width} × ${before.height}. ${looked}`;
  }
  const difference = new PNG({ width: now.width, height: now.height });
  const pixels = pixelmatch(before.data, now.data, difference.data, now.width, now.height);
  if (pixels <= TOLERANCE * now.width * now.height) return null;
  await writeFile(shown, taken);
  await writeFile(join(NEW, `${name}.difference.png`), PNG.sync.write(difference));
  return `${name} differs in ${pixels} pixels. ${looked}`;
};
