import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { type Card, SIZE } from '../../../src/cards/card.ts';
import { draw } from '../../../src/cards/draw.ts';
import { drawingOf } from '../../../src/cards/drawing.ts';
import { linesOf, oneLine } from '../../../src/cards/lines.ts';
import { openPictures } from '../../../src/cards/pictures.ts';
import { palettePng } from '../../../src/cards/png.ts';
import { settable, widthOf } from '../../../src/cards/type.ts';
import { folderWith } from '../scripts/support/folder.ts';

const CARD: Card = {
  site: 'Variorum',
  facts: '4 May 2031 · 12 sources',
  headline: 'Council votes for wall',
  remark: {
    kind: 'parted',
    speaker: 'Mira Tolland',
    before: 'The wall will',
    ways: [
      { text: 'hold', who: 'The Harbour Post' },
      { text: 'stand', who: 'Northern Herald' },
      { text: null, who: 'Ferry Times' },
    ],
    after: 'for fifty years',
    leftOut: '[left out]',
  },
  rtl: false,
};

const measure = (text: string, size: number): number => widthOf(text, size, 'regular');
const drawn = (card: Partial<Card>): string => drawingOf({ ...CARD, ...card }, measure);

describe('lines of a card', () => {
  const words = fc.stringMatching(/^[a-zäßжΩ,.“” -]{1,300}$/).map((text) => text.trim() || 'a');

  it('are no wider than their room and hold the text in its order', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 120, max: 1056 }), (text, width) => {
        const room = { size: 46, weight: 'bold', width } as const;
        const lines = linesOf(text, room, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line, 46, 'bold')).toBeLessThanOrEqual(width);
        const begin = lines.join('').replace(/…$/, '').replace(/\s/g, '');
        expect(text.replace(/\s/g, '').startsWith(begin)).toBe(true);
      }),
    );
  });

  it('are cut at words, at the end or at the beginning, and say so', () => {
    const room = { size: 30, weight: 'regular', width: 200 } as const;
    expect(oneLine('short', room)).toBe('short');
    expect(oneLine('one two three four five six', room)).toMatch(/^one two.* …$/);
    expect(oneLine('one two three four five six', room, 'start')).toMatch(/^… .*five six$/);
    expect(oneLine('x'.repeat(99), room)).toMatch(/^x+…$/);
  });
});

describe('what the fonts can set', () => {
  it('is Latin, Greek, Cyrillic and Arabic; signs that they lack go, other letters do not', () => {
    for (const text of ['Źródło “5 %” – it’s', 'Ξένος τύπος', 'Міністр, объём', 'المصباح يبقى'])
      expect(settable(text)).toBe(text.normalize('NFC'));
    expect(settable('Harbour\u0007\u202e opens 🎉\n today')).toBe('Harbour opens today');
    expect(settable('港口重新开放')).toBeNull();
  });

  it('is all that a card shows: without a headline the day and the figures stand large', () => {
    const svg = drawn({ headline: '港口重新开放' });
    expect(svg).not.toContain('港');
    expect(svg).toContain('12 sources');
    expect(svg).not.toContain('Mira');
    expect(drawn({ remark: { kind: 'alike', speaker: '市', text: 'a', who: 'b' } })).not.toContain(
      '>a<',
    );
  });
});

describe('the drawing', () => {
  it('takes words as words', () => {
    const hostile = '</text><image href="file:///etc/passwd"/>&lt; <b';
    const tree = fromXml(drawn({ headline: hostile, site: hostile, facts: hostile }));
    const [svg] = tree.children;
    const names =
      svg?.type === 'element' ? svg.children.map((c) => c.type === 'element' && c.name) : [];
    expect(new Set(names)).toEqual(new Set(['rect', 'text']));
  });

  it('runs from right to left where the articles do', () => {
    expect(drawn({ rtl: true })).toContain('text-anchor="end"');
    expect(drawn({ rtl: false })).not.toContain('text-anchor="end"');
  });

  it('stays on the sheet, above the foot, whatever it is given', () => {
    const long = 'word '.repeat(900);
    const ways = Array.from({ length: 9 }, () => ({ text: long, who: long }));
    for (const remark of [
      {
        ...CARD.remark,
        kind: 'parted',
        speaker: long,
        before: long,
        after: long,
        ways,
        leftOut: '',
      },
      { kind: 'alike', speaker: long, text: long, who: long },
    ] as const) {
      const svg = drawn({ headline: long, facts: long, site: long, remark });
      const places = [...svg.matchAll(/<text [^>]*?y="([\d.]+)"/g)].map((match) =>
        Number(match[1]),
      );
      expect(Math.max(...places)).toBe(602);
      expect(places.filter((y) => y > 555 && y !== 602)).toEqual([]);
    }
  });
});

describe('pictures', () => {
  it('are PNG of the size that is stated, the same bytes each time', async () => {
    const first = Buffer.from(await draw(CARD));
    expect(first.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([SIZE.width, SIZE.height]);
    expect(first.equals(await draw(CARD))).toBe(true);
    expect(first.length).toBeLessThan(100_000);
  });

  it('keep every pixel, and full colour where there are too many', () => {
    const rgba = Uint8Array.from({ length: 4 * 6 }, (_, i) => (i % 4 === 3 ? 255 : (i * 37) % 256));
    const png = Buffer.from(palettePng(rgba, 3) ?? []);
    const chunk = (type: string): Buffer => {
      const at = png.indexOf(type);
      return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    };
    const [palette, rows] = [chunk('PLTE'), inflateSync(chunk('IDAT'))];
    const indexes = [...rows].filter((_, i) => i % 4 !== 0);
    const colours = indexes.flatMap((index) => [
      ...palette.subarray(3 * index, 3 * index + 3),
      255,
    ]);
    expect(colours).toEqual([...rgba]);
    const many = new Uint8Array(new Uint32Array(300).map((_, i) => i).buffer);
    expect(palettePng(many, 30)).toBeNull();
  });

  it('are drawn once, taken from where they were kept, and forgotten when no card asks for them', async () => {
    const folder = await folderWith({ 'of-another-story.png': '' });
    const one = openPictures(folder);
    const [picture] = await Promise.all([one.of(CARD), one.of(CARD), one.only([CARD])]);
    const [name = '', ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(Buffer.from(picture).equals(await readFile(join(folder, name)))).toBe(true);
    // Its name tells what was written.
    const digest = createHash('sha256').update('kept').digest('hex').slice(0, 32);
    await rm(join(folder, name));
    await writeFile(join(folder, name.replace(/-.*/, `-${digest}.png`)), 'kept');
    const two = openPictures(folder);
    expect(Buffer.from(await two.of(CARD)).toString()).toBe('kept');
    expect(Buffer.from(await two.of({ ...CARD, site: 'Other' })).length).toBeGreaterThan(1000);
    await two.only([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('are drawn anew where what was kept is not as it was written', async () => {
    const folder = await folderWith();
    const one = openPictures(folder);
    const [picture] = await Promise.all([one.of(CARD), one.only([CARD])]);
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), picture.subarray(0, 100));
    const two = openPictures(folder);
    expect(Buffer.from(await two.of(CARD)).equals(picture)).toBe(true);
    await two.only([CARD]);
    expect((await readFile(join(folder, name))).equals(picture)).toBe(true);
  });
});
