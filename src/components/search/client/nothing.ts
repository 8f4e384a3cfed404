import { quoted, search as t } from '#strings';
import { type Answer, countAll, NARROWING } from '../../../search/read/ask.ts';
import type { Lookup } from '../../../search/read/lookup.ts';
import { KINDS } from '../../../search/shown.ts';
import { either } from '../../../site/format.ts';
import { button, element } from './dom.ts';
import type { State } from './state.ts';

/** Fewer words to search for, and how many results they give. */
const fewerWords = (lookups: readonly Lookup[]): { words: string; count: number }[] =>
  lookups.length < 2
    ? []
    : lookups
        .map((left) => lookups.filter((one) => one !== left))
        .map((kept) => ({
          words: kept.map(({ asked }) => asked.form).join(' '),
          count: countAll(kept),
        }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count);

/** How many records have the words, whatever the filters. */
const unfiltered = ({ lookups }: Answer): number => countAll(lookups);

/** Why nothing was found, and what would find something. */
export const nothingFound = (
  state: State,
  answer: Answer,
  search: (state: State) => void,
): HTMLElement[] => {
  const { lookups } = answer;
  const isFiltered = NARROWING.some((filter) => state.filters[filter] !== undefined);
  const elsewhere = KINDS.some((kind) => answer.records[kind].length > 0);
  const nowhere = lookups.filter(({ common, roots }) => !common && roots.size === 0);
  const way = (next: State, label: string): HTMLElement =>
    button(
      {},
      () => {
        search(next);
      },
      label,
    );
  const ways = [
    ...(state.kind !== undefined && elsewhere
      ? [way({ ...state, kind: undefined }, t.everyKind)]
      : []),
    ...(isFiltered && unfiltered(answer) > 0 ? [way({ ...state, filters: {} }, t.unfiltered)] : []),
    ...fewerWords(lookups).map(({ words, count }) =>
      way({ ...state, words, filters: {} }, t.tryWords(words, count)),
    ),
  ];
  return [
    ...(lookups.length > 0 && lookups.every(({ common }) => common)
      ? [element('p', {}, t.tooCommon)]
      : []),
    ...(nowhere.length > 0
      ? [element('p', {}, t.nowhere(either(nowhere.map(({ asked }) => quoted(asked.form)))))]
      : []),
    ...(ways.length > 0 ? [element('ul', {}, ...ways.map((way) => element('li', {}, way)))] : []),
  ];
};
