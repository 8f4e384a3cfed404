import { search as t } from '#strings';
import type { Answer } from '../../../search/read/ask.ts';
import { nextPage } from '../../../search/read/results.ts';
import type { Reader } from '../../../search/read/reader.ts';
import { type Kind, KINDS, perKind, type Shown } from '../../../search/shown.ts';
import { number } from '../../../strings/counted.ts';
import { button, element } from './dom.ts';
import { type Look, resultItem } from './result.ts';
import { type State, toAddress } from './state.ts';

/** Results shown at a time of one kind, and of each where all kinds are shown. */
const PAGE = 10;
const EACH: Record<Kind, number> = { name: 3, quotation: 5, story: 3, article: 3 };

/** What shows an answer: the index, what was asked, how results look. */
export type Showing = { reader: Reader; state: State; answer: Answer; look: Look };

/** The results of one kind, ready to be put on the page. */
type Group = { kind: Kind; shown: Shown[]; rest: readonly number[]; count: number };

/** Whether words stand side by side is known only of what was read. */
const isOpen = (rest: readonly number[], phrases: readonly unknown[]): boolean =>
  phrases.length > 0 && rest.length > 0;

const heading = ({ kind, count, rest }: Group, phrases: readonly unknown[]): HTMLElement => {
  const upTo = isOpen(rest, phrases);
  const shown = upTo ? t.upTo(number(count)) : number(count);
  return element(
    'h2',
    { id: `found-${kind}` },
    t.kinds[kind],
    ' ',
    element('span', { class: 'count' }, shown),
  );
};

const items = (shown: readonly Shown[], look: Look): HTMLElement[] =>
  shown.map((one) => resultItem(one, look));

/** A button that adds the next results and moves the focus to the first of them. */
const more = (list: HTMLElement, group: Group, showing: Showing, fail: (e: unknown) => void) => {
  let { rest } = group;
  const { reader, answer, look } = showing;
  const show = async (): Promise<void> => {
    const page = await nextPage(reader, group.kind, rest, PAGE, answer.phrases);
    rest = page.rest;
    const added = items(page.shown, look);
    list.append(...added);
    if (rest.length === 0) asked.remove();
    added[0]?.querySelector('a')?.focus();
  };
  const asked = button({ class: 'more' }, () => void show().catch(fail), t.more);
  return asked;
};

const section = (group: Group, showing: Showing, fail: (e: unknown) => void): HTMLElement => {
  const { state, answer, look } = showing;
  const list = element('ol', { class: 'rows' }, ...items(group.shown, look));
  const made = element(
    'section',
    { 'aria-labelledby': `found-${group.kind}` },
    heading(group, answer.phrases),
    list,
  );
  if (group.rest.length === 0) return made;
  const all = answer.phrases.length > 0 ? t.more : t.all(t.found[group.kind](group.count));
  made.append(
    state.kind === undefined
      ? element('a', { class: 'more', href: toAddress({ ...state, kind: group.kind }) }, all)
      : more(list, group, showing, fail),
  );
  return made;
};

/** How many results there are of each kind, null where that is not known. */
export type Counted = Record<Kind, number | null>;

/** The results of an answer in sections by kind; loads what they show. */
export const sectionsOf = async (
  showing: Showing,
  fail: (error: unknown) => void,
): Promise<{ sections: HTMLElement[]; counts: Counted }> => {
  const { reader, state, answer } = showing;
  const kinds = KINDS.filter((kind) => state.kind === undefined || state.kind === kind);
  const groups = await Promise.all(
    kinds.map(async (kind): Promise<Group> => {
      const records = answer.records[kind];
      const size = state.kind === undefined ? EACH[kind] : PAGE;
      const page = await nextPage(reader, kind, records, size, answer.phrases);
      const count = page.rest.length === 0 ? page.shown.length : records.length;
      return { kind, ...page, count };
    }),
  );
  const counts = perKind((kind) => {
    const group = groups.find((one) => one.kind === kind);
    if (group) return isOpen(group.rest, answer.phrases) ? null : group.count;
    return isOpen(answer.records[kind], answer.phrases) ? null : answer.records[kind].length;
  });
  return {
    sections: groups
      .filter(({ shown, rest }) => shown.length + rest.length > 0)
      .map((group) => section(group, showing, fail)),
    counts,
  };
};
