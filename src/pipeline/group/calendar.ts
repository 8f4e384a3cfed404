/** Days as whole numbers since 1 January 1970, and their names in English. */

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The day's number; null for what is no calendar day (`2025-02-30`, `0000-00-00`). */
export const dayNumber = (iso: string | null | undefined): number | null => {
  const match = ISO_DAY.exec(iso ?? '');
  if (!match) return null;
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY_MS;
  return isoDay(day) === iso ? day : null;
};

/** The ISO 8601 form of a day's number. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** 0 for Sunday to 6; null for any other word. Case does not matter. */
export const weekdayNumber = (name: string): number | null => {
  const index = WEEKDAYS.indexOf(name.trim().toLowerCase());
  return index < 0 ? null : index;
};

/** True for the English name of a month, in any case. */
export const isMonth = (name: string): boolean =>
  MONTHS.some((month) => month.toLowerCase() === name.toLowerCase());

/** The weekday of a day's number, 0 for Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** `13 February 2025` */
export const dayInWords = (day: number): string => {
  const date = new Date(day * DAY_MS);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
};
