import { Day } from '../../model/index.ts';
import { monthOf } from './months.ts';

/** A date as a line prints it, and where. */
export type DateText = {
  value: string;
  /** The day that it is if day and month stand the other way round (`03/04/2025`). */
  other?: string;
  time?: string;
  zone?: string;
  /** UTF-16 range in the line, time and zone included. */
  start: number;
  end: number;
};

type Part = 'y' | 'm' | 'd';

const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.?º|ª|\\.)?';
const MONTH = '(\\p{L}{2,14})\\.?';
const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
/** Words between the parts of a date in other languages than English: `3 de marzo de 2021`. */
const OF = "(?:\\s?(?:of|de|del|di|d['’])\\s?|\\s|-)";
const GAP = '(?:\\s?[,.]\\s?|\\s(?:de[l]? )?|-)';

const PATTERNS: readonly [RegExp, readonly [Part, Part, Part]][] = [
  [/(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g, ['y', 'm', 'd']],
  [/(?<![\d/.])((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?![\d/])/g, ['y', 'm', 'd']],
  [/(?<!\d)((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, ['y', 'm', 'd']],
  [new RegExp(`${MONTH}[ -]${DAY}(?:\\s?,\\s?|\\s|-)${YEAR}`, 'gu'), ['m', 'd', 'y']],
  [new RegExp(`(?<!\\d)${DAY}${OF}${MONTH}${GAP}${YEAR}`, 'gu'), ['d', 'm', 'y']],
  [new RegExp(`(?<!\\d)${YEAR},? ${MONTH} ${DAY}(?!\\d)`, 'gu'), ['y', 'm', 'd']],
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/g, ['d', 'm', 'y']],
  [/(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?![\d/-])/g, ['m', 'd', 'y']],
];

const TIME =
  /^(?:T|[ ,|•·@–—-]{1,4}(?:at )?|,? at )(\d{1,2})[:.](\d\d)(?::\d\d(?:\.\d{1,6})?)?(?: ?([ap])\.?m\.?)?(?: ?\(?(Z|UTC|GMT|[ECMP][SD]T|B?ST|CES?T|EES?T|IST|PKT|SAST|AEDT|AEST|JST|KST|MSK|ET|PT|CT|[+-]\d\d:?\d\d)\b\)?)?/i;
const TIME_BEFORE =
  /(\d{1,2})[:.](\d\d)(?: ?([ap])\.?m\.?)?(?: ?([A-Z]{2,4}))?[ ,|•·–—-]{1,4}(?:on )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?$/i;

const clock = (hour: string, minute: string, half: string | undefined): string | undefined => {
  let h = Number(hour);
  if (half !== undefined) {
    if (h < 1 || h > 12) return undefined;
    h = (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (h > 23 || Number(minute) > 59) return undefined;
  return `${String(h).padStart(2, '0')}:${minute}`;
};

const zoneOf = (zone: string | undefined): string | undefined => {
  if (zone === undefined) return undefined;
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
};

/** The name of a month at the end of letters that markup may have run together: `onFebruary`. */
const monthIn = (letters: string): number =>
  monthOf(letters) || monthOf(/\p{Lu}\p{Ll}+$/u.exec(letters)?.[0] ?? '');

const isoDay = (year: string, month: number, day: number): string | null => {
  const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return month >= 1 && month <= 12 && day >= 1 && Day.safeParse(value).success ? value : null;
};

/** The calendar day, and the other one where day and month could be either way round. */
const dayOf = (
  match: RegExpExecArray,
  order: readonly Part[],
): { value: string; other?: string } | null => {
  const part = (name: Part): string => match[order.indexOf(name) + 1] ?? '';
  const day = Number(part('d'));
  const monthText = part('m');
  if (!/^\d/.test(monthText)) {
    const value = isoDay(part('y'), monthIn(monthText), day);
    return value === null ? null : { value };
  }
  const month = Number(monthText);
  const value = isoDay(part('y'), month, day);
  // Strokes and hyphens before the year: the order differs from country to country.
  const other = order[0] === 'm' && day !== month ? isoDay(part('y'), day, month) : null;
  if (value === null) return other === null ? null : { value: other };
  return other === null ? { value } : { value, other };
};

/** Lines longer than this are looked at only up to here. */
const LIMIT = 400;
const HAS_YEAR = /(?:19|20)\d\d/;

/** As `datesIn`, and the dates as well whose day and month could be either way round. */
export const allDatesIn = (line: string): DateText[] => {
  const text = line.length > LIMIT ? line.slice(0, LIMIT) : line;
  if (!HAS_YEAR.test(text)) return [];
  const found: DateText[] = [];
  for (const [pattern, order] of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const day = dayOf(match, order);
      const start = match.index;
      const end = pattern.lastIndex;
      if (day === null || found.some((one) => start < one.end && one.start < end)) continue;
      const after = TIME.exec(text.slice(end, end + 40));
      const before =
        after === null ? TIME_BEFORE.exec(text.slice(Math.max(0, start - 40), start)) : null;
      const [, hour = '', minute = '', half, zone] = after ?? before ?? [];
      const time = after === null && before === null ? undefined : clock(hour, minute, half);
      found.push({
        ...day,
        ...(time !== undefined && { time }),
        ...(time !== undefined && zoneOf(zone) !== undefined && { zone: zoneOf(zone) }),
        start: before === null || time === undefined ? start : start - before[0].length,
        end: end + (after === null || time === undefined ? 0 : after[0].length),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/**
 * Every full date (day, month and year) that a line prints, in order, each with the clock time and
 * zone beside it. All-digit dates with strokes count only where one number can be no month.
 */
export const datesIn = (line: string): DateText[] =>
  allDatesIn(line).filter(({ other }) => other === undefined);
