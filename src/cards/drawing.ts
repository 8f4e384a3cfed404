import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { type Alike, type Card, type Parted, SIZE } from './card.ts';
import { linesOf, oneLine } from './lines.ts';
import { familiesFor, settable, type Weight, widthOf } from './type.ts';

/** The pages' own colours (src/styles/tokens.css), in the light: a card has one look everywhere. */
const COLOUR = {
  paper: '#fdfcf9',
  ink: '#1b1b1a',
  quiet: '#5d5b55',
  rule: '#d9d5cb',
  other: '#f7e3b5',
  otherLine: '#8a5a00',
  accent: '#8c1c13',
};

const MARGIN = 72;
/** Where the headline begins, under the line of facts. */
const TOP = 112;
const WIDTH = SIZE.width - 2 * MARGIN;
const SMALL = 25;
const TEXT = 31;
const LEADING = 1.42 * TEXT;
/** Ways that are shown of a place: two tell that there is a difference, three where there is room. */
const WAYS = { most: 3, low: 2 };
const LOW = 320;
const PAD = 6;

type Style = { size: number; weight?: Weight; fill?: string };

/** How wide a text is drawn, in pixels, letters joined where its script joins them. */
export type Measure = (text: string, size: number) => number;

/** Draws on a sheet that runs from left to right or from right to left; `at` is from where it begins. */
const sheetOf = (rtl: boolean) => {
  const parts: Element[] = [];
  const rect = (at: number, y: number, width: number, height: number, fill: string): void => {
    const left = rtl ? SIZE.width - at - width : at;
    parts.push(x('rect', { x: left, y, width, height, fill }));
  };
  const text = (at: number, y: number, words: string, style: Style): void => {
    const { size, weight = 'regular', fill = COLOUR.ink } = style;
    const attributes = {
      x: rtl ? SIZE.width - at : at,
      y,
      'font-size': size,
      'font-weight': weight === 'bold' ? 700 : 400,
      fill,
      'font-family': familiesFor(words),
      'text-anchor': rtl ? 'end' : 'start',
    };
    parts.push(x('text', attributes, words));
  };
  return { parts, rect, text };
};

type Sheet = ReturnType<typeof sheetOf>;

/** The headline, large where it is short; where it ends. */
const drawHeadline = ({ text }: Sheet, headline: string): number => {
  const most = 3;
  const sizes = [62, 54, 46].map((size) => ({
    size,
    lines: linesOf(headline, { size, weight: 'bold', width: WIDTH }, most + 1),
  }));
  const { size } = sizes.find(
    ({ size: large, lines }) => lines.length <= (large > 50 ? 2 : most),
  ) ?? {
    size: 46,
  };
  const lines = linesOf(headline, { size, weight: 'bold', width: WIDTH }, most);
  const baseline = (line: number): number => TOP + size + line * size * 1.16;
  lines.forEach((line, i) => {
    text(MARGIN, baseline(i), line, { size, weight: 'bold' });
  });
  return baseline(lines.length - 1);
};

/** What one or more outlets have in the place, and who they are. */
const drawWay = (
  { rect, text }: Sheet,
  y: number,
  { words, who, isMarked }: { words: string; who: string; isMarked: boolean },
  measure: Measure,
): void => {
  const at = MARGIN + 24;
  // The words come first; who prints them has what they leave, and two fifths at least.
  const left = Math.max(0.4 * WIDTH, WIDTH - 64 - measure(words, TEXT));
  const whose = oneLine(who, { size: SMALL, weight: 'regular', width: left });
  const beside = widthOf(whose, SMALL, 'regular') + 64;
  const line = oneLine(words, { size: TEXT, weight: 'regular', width: WIDTH - beside });
  const width = measure(line, TEXT);
  if (isMarked) {
    rect(at - PAD, y - TEXT, width + 2 * PAD, TEXT * 1.35, COLOUR.other);
    rect(at - PAD, y + TEXT * 0.35, width + 2 * PAD, 2, COLOUR.otherLine);
  }
  text(at, y, line, { size: TEXT, fill: isMarked ? COLOUR.ink : COLOUR.quiet });
  text(at + width + 24, y, whose, { size: SMALL, fill: COLOUR.quiet });
};

const ROOM = { size: TEXT, weight: 'regular', width: WIDTH } as const;

const drawSpeaker = ({ text }: Sheet, y: number, speaker: string): void => {
  const style = { size: SMALL, weight: 'bold', fill: COLOUR.quiet } as const;
  text(MARGIN, y, oneLine(speaker, { ...style, width: WIDTH }), style);
};

const drawParted = (sheet: Sheet, top: number, remark: Parted, measure: Measure): void => {
  const { speaker, before, ways, after, leftOut } = remark;
  let y = top;
  const next = (): number => (y += LEADING);
  drawSpeaker(sheet, y, speaker);
  if (before !== '') sheet.text(MARGIN, next(), oneLine(before, ROOM, 'start'), { size: TEXT });
  const first = y + LEADING - TEXT;
  for (const { text, who } of ways.slice(0, top > LOW ? WAYS.low : WAYS.most))
    drawWay(sheet, next(), { words: text ?? leftOut, who, isMarked: text !== null }, measure);
  sheet.rect(MARGIN, first, 3, y - first + TEXT * 0.35, COLOUR.otherLine);
  if (after !== '') sheet.text(MARGIN, next(), oneLine(after, ROOM), { size: TEXT });
};

const drawAlike = (sheet: Sheet, top: number, { speaker, text, who }: Alike): void => {
  const lines = linesOf(text, ROOM, 3);
  drawSpeaker(sheet, top, speaker);
  for (const [i, line] of lines.entries())
    sheet.text(MARGIN, top + (i + 1) * LEADING, line, { size: TEXT });
  const whose = oneLine(who, { ...ROOM, size: SMALL });
  const y = top + (lines.length + 1) * LEADING;
  sheet.text(MARGIN, y, whose, { size: SMALL, fill: COLOUR.quiet });
};

/** All words of a remark as the fonts can set them; null where they cannot. */
const settableRemark = (remark: Card['remark']): Card['remark'] => {
  if (remark === null) return null;
  const missed: string[] = [];
  const set = (text: string): string => {
    const words = settable(text);
    if (words === null) missed.push(text);
    return words ?? '';
  };
  const words: Card['remark'] =
    remark.kind === 'alike'
      ? { ...remark, speaker: set(remark.speaker), text: set(remark.text), who: set(remark.who) }
      : {
          ...remark,
          speaker: set(remark.speaker),
          before: set(remark.before),
          after: set(remark.after),
          ways: remark.ways.map(({ text, who }) => ({
            text: text === null ? null : set(text),
            who: set(who),
          })),
        };
  return missed.length === 0 ? words : null;
};

/**
 * A card as SVG. What the fonts cannot set is left out: the site's name, the day and the figures remain.
 */
export const drawingOf = (card: Card, measure: Measure): string => {
  const headline = settable(card.headline);
  const remark = settableRemark(card.remark);
  const site = settable(card.site) ?? 'Variorum';
  const facts = settable(card.facts) ?? '';
  const set = headline !== null;
  const sheet = sheetOf(card.rtl && set);
  const { accent = COLOUR.accent } = card;
  sheet.rect(0, 0, SIZE.width, 12, accent);
  const kicker = oneLine(facts, { size: SMALL, weight: 'regular', width: WIDTH });
  if (set) sheet.text(MARGIN, 84, kicker, { size: SMALL, fill: COLOUR.quiet });
  const end = drawHeadline(sheet, headline ?? facts);
  const top = Math.max(end + 66, 290);
  if (set && remark?.kind === 'parted') drawParted(sheet, top, remark, measure);
  if (set && remark?.kind === 'alike') drawAlike(sheet, top, remark);
  const foot = { size: SMALL, weight: 'bold', fill: accent } as const;
  sheet.rect(MARGIN, 562, WIDTH, 1, COLOUR.rule);
  sheet.text(MARGIN, 602, oneLine(site, { ...foot, width: WIDTH }), foot);
  return toXml(
    x('svg', { xmlns: 'http://www.w3.org/2000/svg', ...SIZE }, [
      x('rect', { ...SIZE, fill: COLOUR.paper }),
      ...sheet.parts,
    ]),
  );
};
