import { nameBit } from '../../html/element-names.ts';
import { textAt, type Page } from '../page.ts';
import type { Mention } from './mentions.ts';

/** A day on which the article may have been published, and what speaks for and against it. */
export type DateCandidate = { mentions: Mention[]; features: number[] };

const flag = (value: boolean): number => (value ? 1 : 0);

const META = nameBit('meta');
const OTHERS = nameBit('related') | nameBit('footer') | nameBit('side');

/** Days between two dates, without their sign. */
const apart = (a: string, b: string): number =>
  Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000;

/** How many days after a day the first of the others is that comes after it; 0 where none does. */
const daysUntil = (others: readonly string[], day: string): number => {
  const later = others.filter((other) => other > day).map((other) => apart(day, other));
  return later.length === 0 ? 0 : Math.min(...later);
};

/** A date with two readings is the one that another statement gives as well; else it is none. */
const settled = (mentions: readonly Mention[]): Mention[] => {
  const sure = new Set(
    mentions.filter(({ other }) => other === null).map(({ fact }) => fact.value),
  );
  return mentions.flatMap((mention): Mention[] => {
    const { other, fact } = mention;
    if (other === null) return [mention];
    if (sure.has(fact.value) === sure.has(other)) return [];
    const value = sure.has(other) ? other : fact.value;
    return [{ ...mention, other: null, fact: { ...fact, value } }];
  });
};

/** The days that the page names, each with features of where and how it does. */
export const dateCandidates = (
  page: Page,
  title: number,
  url: string | null,
  all: readonly Mention[],
): DateCandidate[] => {
  const mentions = settled(all);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.fact.value) ?? [];
    group.push(mention);
    groups.set(mention.fact.value, group);
  }
  const days = [...groups.keys()].sort();
  const between = ({ index }: Mention): boolean => index >= title && index <= page.first + 1;
  const shown = mentions.filter(({ source }) => source === 'line' || source === 'time');
  const firstShown = shown.find((mention) => title >= 0 && between(mention));
  const stated = mentions.some(({ index, event }) => index < 0 && event === 'published');
  const said = mentions.some(({ event }) => event === 'published');
  const shownPublished = shown.some((one) => between(one) && one.event !== 'updated');
  const shownUpdate = shown.some((one) => between(one) && one.event === 'updated');
  const updatedDays = mentions
    .filter(({ index, event }) => index < 0 && event === 'updated')
    .map(({ fact }) => fact.value);
  return days.flatMap((day): DateCandidate[] => {
    const group = groups.get(day) ?? [];
    // What is only said to be an update is no publication where another day is said to be that.
    if (said && group.every(({ event }) => event === 'updated')) return [];
    const has = (test: (mention: Mention) => boolean): number => flag(group.some(test));
    const head = (source: Mention['source'], event: Mention['event']): number =>
      has((one) => one.source === source && one.event === event && one.index < 0);
    const line = (test: (mention: Mention) => boolean): number =>
      has((one) => (one.source === 'line' || one.source === 'time') && test(one));
    const isShown = group.some(({ source }) => source === 'line' || source === 'time');
    const kinds = new Set(group.map(({ source }) => source)).size;
    const onlyUpdate = group.every(({ event }) => event === 'updated');
    const marked = (mention: Mention): boolean =>
      ((page.lines[mention.index]?.segment.markup?.near ?? 0) & META) !== 0;
    const inHead = group.some(({ index, event }) => index < 0 && event === 'published');
    const neighbour = days.some((other) => other !== day && apart(day, other) === 1);
    const features = [
      1,
      head('json-ld', 'published'),
      head('meta', 'published'),
      head('json-ld', 'updated'),
      head('meta', 'updated'),
      line((one) => between(one) && one.event === 'published'),
      line((one) => between(one) && one.event === 'unsaid'),
      line((one) => between(one) && one.event === 'updated'),
      line((one) => one.index < title),
      line((one) => one.index > page.first + 1 && one.event === 'published'),
      line((one) => one.index > page.first + 1 && one.event === 'unsaid'),
      line((one) => one.index > page.first + 1 && one.event === 'updated'),
      has(({ source }) => source === 'time'),
      has((one) => one.source === 'time' && between(one)),
      line(marked),
      line(({ index }) => ((page.lines[index]?.segment.markup?.near ?? 0) & OTHERS) !== 0),
      has(({ source }) => source === 'address'),
      flag(url?.includes(day.slice(0, 7).replace('-', '/')) ?? false),
      flag(kinds >= 2),
      flag(kinds >= 3),
      flag(day === days[0]),
      flag(day === days.at(-1)),
      flag(days.length === 1),
      flag(days.length >= 4),
      flag(firstShown?.fact.value === day),
      flag(onlyUpdate),
      flag(onlyUpdate && !stated && !shownPublished),
      flag(inHead && !isShown),
      flag(inHead && !isShown && shown.some(between)),
      flag(inHead && isShown),
      flag(inHead && !isShown && shownUpdate),
      flag(inHead && group.some((one) => one.index < 0 && one.event === 'updated')),
      flag(daysUntil(updatedDays, day) > 0),
      flag(daysUntil(updatedDays, day) > 180),
      flag(!inHead && isShown && stated),
      flag(!inHead && isShown && !stated),
      flag(neighbour),
      flag(neighbour && isShown),
      flag(neighbour && inHead && !isShown),
      line((one) => page.kept[one.index] === true),
      line((one) => (page.lines[one.index]?.scan.words.length ?? 0) > 12),
      line((one) => /\d\s*[-–—]\s*$/.test(textAt(page, one.index).slice(0, 12))),
      line((one) => page.lines[one.index]?.segment.bullet === true),
      line((one) => title >= 0 && one.index > title && one.index - title <= 3),
    ];
    return [{ mentions: group, features }];
  });
};
