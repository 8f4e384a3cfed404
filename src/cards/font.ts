/** What is read of a font: how wide each character is that it can draw. */
export type Font = {
  /** Advance width of a character as a share of the size; undefined where the font lacks it. */
  advanceOf: (codePoint: number) => number | undefined;
};

/** Where the tables of a font begin (OpenType, “Table Directory”). */
const tablesOf = (view: DataView): ReadonlyMap<string, number> =>
  new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = 12 + 16 * i;
      const tag = [0, 1, 2, 3].map((k) => String.fromCharCode(view.getUint8(at + k))).join('');
      return [tag, view.getUint32(at + 8)];
    }),
  );

/** Glyphs by character, from a segment map (OpenType, “cmap”, format 4: the Basic Multilingual Plane). */
const glyphsIn = (view: DataView, at: number): Map<number, number> => {
  const glyphs = new Map<number, number>();
  const length = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + length];
  for (let i = 0; i < length; i += 2) {
    const [first, last] = [view.getUint16(starts + i), view.getUint16(ends + i)];
    const delta = view.getUint16(starts + length + i);
    const place = starts + 2 * length + i;
    const offset = view.getUint16(place);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const index = offset === 0 ? code : view.getUint16(place + offset + 2 * (code - first));
      const glyph = offset !== 0 && index === 0 ? 0 : (index + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
};

const segmentMap = (view: DataView, cmap: number): number => {
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * i);
    if (view.getUint16(at) === 4) return at;
  }
  throw new Error('The font has no character map of format 4.');
};

/**
 * Reads a TrueType font as far as lines are set by it.
 * @throws {Error} on a font without the tables that are needed
 */
export const readFont = (bytes: Uint8Array): Font => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`The font has no table “${tag}”.`);
    return at;
  };
  const units = view.getUint16(table('head') + 18);
  const metrics = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyphs = glyphsIn(view, segmentMap(view, table('cmap')));
  return {
    advanceOf: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      // Glyphs beyond the list are as wide as its last.
      return glyph === undefined
        ? undefined
        : view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) / units;
    },
  };
};
