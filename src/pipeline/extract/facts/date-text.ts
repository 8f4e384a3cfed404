import { Day } from '../../model/index.ts';

/** A date as a line prints it, and where. */
export type DateText = {
  value: string;
  time?: string;
  zone?: string;
  /** UTF-16 range in the line, time and zone included. */
  start: number;
  end: number;
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';

const PATTERNS: readonly [RegExp, readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd']][] =
  [
    [/(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g, ['y', 'm', 'd']],
    [/(?<![\d/])((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?![\d/])/g, ['y', 'm', 'd']],
    [new RegExp(`\\b${MONTH} ${DAY}(?: ?, ?| )${YEAR}\\b`, 'gi'), ['m', 'd', 'y']],
    [new RegExp(`\\b${DAY}(?: of)?[ -]${MONTH}(?: ?, ?| |-)${YEAR}\\b`, 'gi'), ['d', 'm', 'y']],
    [new RegExp(`\\b${MONTH}-${DAY}-${YEAR}\\b`, 'gi'), ['m', 'd', 'y']],
    [new RegExp(`\\b${YEAR},? ${MONTH} ${DAY}\\b`, 'gi'), ['y', 'm', 'd']],
    [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/g, ['d', 'm', 'y']],
    [/(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/g, ['m', 'd', 'y']],
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

/** The calendar day; null where there is none, or where day and month could be either way round. */
const dayOf = (match: RegExpExecArray, order: readonly ('y' | 'm' | 'd')[]): string | null => {
  const part = (name: 'y' | 'm' | 'd'): string => match[order.indexOf(name) + 1] ?? '';
  let day = Number(part('d'));
  const monthText = part('m').toLowerCase();
  let month = /^\d/.test(monthText) ? Number(monthText) : MONTHS.indexOf(monthText.slice(0, 3)) + 1;
  if (match[0].includes('/') && order[0] === 'm') {
    if (month > 12) [day, month] = [month, day];
    else if (day <= 12 && day !== month) return null;
  }
  const value = `${part('y')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return Day.safeParse(value).success ? value : null;
};

/** Lines longer than this are looked at only up to here. */
const LIMIT = 400;

/**
 * Every full date (day, month and year) that a line prints, in order, each with the clock time and
 * zone beside it. All-digit dates with slashes count only where one number can be no month.
 */
export const datesIn = (line: string): DateText[] => {
  const text = line.slice(0, LIMIT);
  if (!/\d/.test(text)) return [];
  const found: DateText[] = [];
  for (const [pattern, order] of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const value = dayOf(match, order);
      const start = match.index;
      if (value === null || found.some((one) => start < one.end && one.start < pattern.lastIndex))
        continue;
      const after = TIME.exec(text.slice(pattern.lastIndex));
      const before =
        after === null ? TIME_BEFORE.exec(text.slice(Math.max(0, start - 40), start)) : null;
      const [, hour = '', minute = '', half, zone] = after ?? before ?? [];
      const time = after === null && before === null ? undefined : clock(hour, minute, half);
      found.push({
        value,
        ...(time !== undefined && { time }),
        ...(time !== undefined && zoneOf(zone) !== undefined && { zone: zoneOf(zone) }),
        start: before === null || time === undefined ? start : start - before[0].length,
        end: pattern.lastIndex + (after === null || time === undefined ? 0 : after[0].length),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
