import { Statements, type Statement } from '../../model/index.ts';
import { FACTS, HOSTS } from './names.ts';
import { plain } from './plain.ts';
import { stringsIn, type Named } from './values.ts';

const KINDS = Statements.keyof().options;

/** Longer values describe nothing. */
const LONGEST = 5000;

const HOST = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}$/u;
const ADDRESS = /^https?:\/\/\S{3,}$/i;

/** Seconds or milliseconds since 1970, for the years from 1990 on. */
const EPOCH = /^[6-9]\d{8}(?:\d{3})?$|^[1-4]\d{9}(?:\d{3})?$/;

/** Year, month and day, and perhaps the time, in digits alone. */
const DIGITS = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:(\d\d)(\d\d)\d\d)?$/;

/** A time in digits alone or as computers count it, as ISO 8601; any other as it is. */
const asDate = (value: string): string => {
  const [, year, month, day, hour, minute] = DIGITS.exec(value) ?? [];
  if (year !== undefined)
    return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}`}`;
  if (!EPOCH.test(value)) return value;
  const time = new Date(Number(value) * (value.length > 10 ? 1 : 1000));
  return `${time.toISOString().slice(0, 19)}Z`;
};

const isPage = (url: string): boolean =>
  ADDRESS.test(url) && URL.canParse(url) && !/^\/?$/.test(new URL(url).pathname);

/** A name or title of a length that one has. */
const upTo = (length: number, value: string): string[] => (value.length <= length ? [value] : []);

/** How the strings of each kind of field are read. */
const READ: Readonly<Partial<Record<keyof Statements, (value: string) => string[]>>> = {
  published: (value) => [asDate(value)],
  updated: (value) => [asDate(value)],
  urls: (value) => (isPage(value) ? [value] : []),
  titles: (value) => upTo(500, value),
  authors: (value) => upTo(300, value),
  languages: (value) => upTo(35, value),
  sites: (value) => (ADDRESS.test(value) || HOST.test(value) ? [] : upTo(100, value)),
  sections: (value) => (value.length <= 60 && !/^\d+$/.test(value) ? [value] : []),
  tags: (value) =>
    value.split(/(?:(?<!\s)\s+)?[,;]\s*/).filter((tag) => tag !== '' && !/^\d+$/.test(tag)),
};

/** The host in a value that is one, or an address. */
const hostIn = (value: string): string[] => {
  if (HOST.test(value)) return [value.toLowerCase().replace(/^www\d?\./, '')];
  return ADDRESS.test(value) && URL.canParse(value)
    ? [new URL(value).hostname.replace(/^www\d?\./, '')]
    : [];
};

/** What fields state of their page; `place` says what kind of field it is, for the evidence. */
export const statedIn = (fields: Named, place: string): Partial<Statements> => {
  const from = (names: readonly string[], read = (value: string) => [value]): Statement[] =>
    names.flatMap((key): Statement[] => {
      const field = fields.get(key);
      if (field === undefined) return [];
      const where = `${place} \`${field.name.slice(0, 60)}\``;
      return stringsIn(field.value)
        .filter((value) => value.length <= LONGEST)
        .map(plain)
        .flatMap(read)
        .filter((value) => value !== '')
        .map((value) => ({ value, where }));
    });
  const stated: Partial<Statements> = {};
  for (const kind of KINDS) {
    const names = FACTS[kind].filter((name) => fields.has(name));
    const list = names.length === 0 ? [] : from(names, READ[kind]);
    if (list.length > 0) stated[kind] = list;
  }
  // Without an address, the host is the only name of the site that there may be.
  if (stated.urls === undefined && stated.sites === undefined) {
    const [host] = from(HOSTS, hostIn);
    if (host !== undefined) stated.sites = [host];
  }
  return stated;
};
