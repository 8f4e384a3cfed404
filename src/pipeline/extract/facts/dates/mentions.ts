import { Day, type DateFact } from '../../../model/index.ts';
import { bitOf } from '../../features/lexicon.ts';
import { nameBit } from '../../html/element-names.ts';
import { allDatesIn } from '../date-text.ts';
import type { Meta, Stated } from '../meta.ts';
import { lineNumber, textAt, type Page } from '../page.ts';

/** What is said to have happened on a date. */
export type Event = 'published' | 'updated' | 'unsaid';

/** One place that dates the article, or seems to. */
export type Mention = {
  fact: DateFact;
  /** The other reading, where day and month could stand either way round. */
  other: string | null;
  event: Event;
  source: 'json-ld' | 'meta' | 'time' | 'line' | 'address';
  /** The line; -1 for the head and the address. */
  index: number;
};

const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?/;
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|$)/;

const withZone = (zone: string): string =>
  /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;

/** A machine-readable date: ISO 8601 as stated, no conversion between zones. */
export const readDate = ({
  value,
  where,
}: Stated): { fact: DateFact; other: string | null } | null => {
  const iso = ISO.exec(value.trim());
  const [date] = iso === null ? allDatesIn(value.slice(0, 200)) : [];
  const day = iso?.[1] ?? date?.value;
  if (day === undefined || !Day.safeParse(day).success) return null;
  const time = iso?.[2] ?? date?.time;
  const zone = iso?.[3] === undefined ? date?.zone : withZone(iso[3]);
  return {
    fact: {
      value: day,
      ...(time !== undefined && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) && { time }),
      ...(time !== undefined && zone !== undefined && { zone }),
      basis: 'stated',
      evidence: `${where}: ${value.slice(0, 100)}`,
    },
    other: date?.other ?? null,
  };
};

/** A head with more dates than this is a list of other pages. */
const MOST_STATED = 40;

const fromHead = (list: readonly Stated[], event: Event): Mention[] =>
  list.slice(0, MOST_STATED).flatMap((stated): Mention[] => {
    const read = readDate(stated);
    const source = stated.where.startsWith('JSON-LD') ? 'json-ld' : 'meta';
    return read === null ? [] : [{ ...read, event, source, index: -1 }];
  });

const COMMENT = nameBit('comment');
/** Names of boxes whose dates are other pages'; around a headline they mean little (grids, cards). */
const OTHERS = nameBit('related') | nameBit('footer');

const UPDATED =
  /\b(?:updated?|modified|revised|last edited|edited|changed|reviewed|aktualisiert|actualizado|actualizada|mis à jour|aggiornato|atualizado|bijgewerkt|обновлено|uppdaterad|opdateret|oppdatert|güncelleme)\b[^\d]{0,30}$/iu;
const PUBLISHED =
  /\b(?:published|posted|publication date|first published|originally published|date|released|created|veröffentlicht|publicado|publié|pubblicato|gepubliceerd|опубликовано|publicerad|publisert|opublikowano|erstellt)\b[^\d]{0,30}$/iu;

/** What the words before a date say of it. */
const eventOf = (before: string): Event => {
  if (UPDATED.test(before)) return 'updated';
  return PUBLISHED.test(before) ? 'published' : 'unsaid';
};

const fromTimes = (page: Page, meta: Meta): Mention[] =>
  meta.times.flatMap(({ datetime, text, itemprop, block }): Mention[] => {
    const shown = text.trim().replace(/\s+/g, ' ').slice(0, 60);
    const read = readDate({ value: datetime, where: `<time> ${shown}` });
    const { near = 0, far = 0 } = page.lines[block]?.segment.markup ?? {};
    const aside = itemprop === '' && block > page.first + 1 && (near & OTHERS) !== 0;
    if (read === null || aside || (far & COMMENT) !== 0) return [];
    const line = textAt(page, block);
    const at = shown === '' ? -1 : line.indexOf(shown);
    const before = at < 0 ? '' : line.slice(Math.max(0, at - 40), at);
    const above = before.trim() === '' ? textAt(page, block - 1).slice(-40) : before;
    const event =
      itemprop === 'datemodified'
        ? 'updated'
        : itemprop === 'datepublished'
          ? 'published'
          : eventOf(`${above} `);
    return [{ ...read, event, source: 'time', index: block }];
  });

/** Page furniture with a clock or a calendar: not the article's date. */
const WIDGET = bitOf('copyright') | bitOf('related') | bitOf('comments') | bitOf('account');

/** A line that dates an article is short, in words. */
const MOST_WORDS = 30;

const fromLine = (page: Page, index: number): Mention[] => {
  const line = page.lines[index];
  if (line === undefined || line.scan.digits < 4 || line.scan.words.length > MOST_WORDS) return [];
  if ((line.announced.kinds & WIDGET) !== 0 && line.announced.words > 1) return [];
  const { text, markup } = line.segment;
  if (((markup?.far ?? 0) & COMMENT) !== 0) return [];
  if (index > page.first + 1 && ((markup?.near ?? 0) & OTHERS) !== 0) return [];
  return allDatesIn(text).map(({ value, time, zone, other, start }, i, dates): Mention => {
    const before = text.slice(Math.max(dates[i - 1]?.end ?? 0, start - 40), start);
    const above = before.trim() === '' ? textAt(page, index - 1).slice(-40) : before;
    return {
      fact: {
        value,
        ...(time !== undefined && { time }),
        ...(zone !== undefined && { zone }),
        basis: 'stated',
        evidence: text,
        line: lineNumber(page, index),
      },
      other: other ?? null,
      event: eventOf(`${above} `),
      source: 'line',
      index,
    };
  });
};

const fromAddress = (url: string | null): Mention[] => {
  const [, year, month = '', day = ''] = IN_ADDRESS.exec(url ?? '') ?? [];
  const value = `${year ?? ''}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!Day.safeParse(value).success) return [];
  return [
    {
      fact: { value, basis: 'inferred', evidence: `the address: ${url ?? ''}` },
      other: null,
      event: 'unsaid',
      source: 'address',
      index: -1,
    },
  ];
};

/** How far above the headline, and how far behind the body, lines may date the article. */
const ABOVE = 6;
const BELOW = 14;
const BEFORE = 30;

/** Everything near the article that dates it, or seems to. */
export const mentionsOf = (page: Page, title: number, url: string | null): Mention[] => {
  const { first, last, lines, meta } = page;
  const mentions: Mention[] =
    meta === null
      ? []
      : [
          ...fromHead(meta.published, 'published'),
          ...fromHead(meta.updated, 'updated'),
          ...fromTimes(page, meta),
        ];
  const from = Math.max(0, title < 0 ? first - BEFORE : Math.max(title - ABOVE, first - 60));
  const to = Math.min(lines.length - 1, Math.max(first + 1, title + ABOVE));
  for (let i = from; i <= to; i++) mentions.push(...fromLine(page, i));
  const end = Math.min(lines.length - 1, last + BELOW);
  for (let i = Math.max(to + 1, last - 1); i <= end; i++) mentions.push(...fromLine(page, i));
  return [...mentions, ...fromAddress(url)];
};
