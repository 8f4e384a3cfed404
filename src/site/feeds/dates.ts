/** A site has one zone, and to make a format takes longer than to use it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return format;
};

/** `+01:00` of a zone at a moment. */
const offsetAt = (moment: number, timeZone: string): string => {
  const name = formatOf(timeZone)
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /[+-]\d\d:\d\d/.exec(name ?? '')?.[0] ?? '+00:00';
};

const minutes = (offset: string): number => {
  const [hours = 0, rest = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + rest);
};

/** The offset with which a day begins in a zone. */
const offsetOf = (day: string, timeZone: string): string => {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = offsetAt(midnight, timeZone);
  return offsetAt(midnight - minutes(guess) * 60_000, timeZone);
};

/** The beginning of a day (`2025-02-13`) in a time zone as RFC 3339 has it: JSON Feed. */
export const rfc3339 = (day: string, timeZone: string): string =>
  `${day}T00:00:00${offsetOf(day, timeZone)}`;

/** The same as RFC 822 has it, with a year of four digits: RSS. */
export const rfc822 = (day: string, timeZone: string): string =>
  new Date(`${day}T00:00:00Z`)
    .toUTCString()
    .replace('GMT', offsetOf(day, timeZone).replace(':', ''));
