import type { Query } from './engine.ts';

/** The filters that a reader can set. */
export const FILTERS = ['kind', 'source', 'speaker', 'topic', 'month'] as const;
export type FilterName = (typeof FILTERS)[number];

/** What is asked: the same in the form, in the address and in the query. */
export type State = {
  words: string;
  /** One value each; absent where any will do. */
  filters: Partial<Record<FilterName, string>>;
  newestFirst: boolean;
};

/** The state that an address asks for: `?q=…&speaker=…&sort=date`. */
export const fromAddress = (search: string): State => {
  const params = new URLSearchParams(search);
  return {
    words: params.get('q')?.trim() ?? '',
    filters: Object.fromEntries(
      FILTERS.flatMap((name) => {
        const value = params.get(name);
        return value === null || value === '' ? [] : [[name, value]];
      }),
    ),
    newestFirst: params.get('sort') === 'date',
  };
};

/** The address part of a state; empty when nothing is asked. */
export const toAddress = ({ words, filters, newestFirst }: State): string => {
  const params = new URLSearchParams();
  if (words !== '') params.set('q', words);
  for (const name of FILTERS) {
    const value = filters[name];
    if (value !== undefined) params.set(name, value);
  }
  if (newestFirst) params.set('sort', 'date');
  return params.size > 0 ? `?${params.toString()}` : '';
};

/** True where nothing is asked for: no words and no filter. */
export const isEmpty = ({ words, filters }: State): boolean =>
  words === '' && FILTERS.every((name) => filters[name] === undefined);

/** The state without one of its filters, or without all. */
export const without = (state: State, name?: FilterName): State => ({
  ...state,
  filters: name === undefined ? {} : { ...state.filters, [name]: undefined },
});

/** The query of a state. Without words there is no relevance to sort by. */
export const toQuery = ({ words, filters, newestFirst }: State): [string | null, Query] => [
  words === '' ? null : words,
  {
    filters: Object.fromEntries(
      FILTERS.flatMap((name) => {
        const value = filters[name];
        return value === undefined ? [] : [[name, { any: [value] }]];
      }),
    ),
    ...((newestFirst || words === '') && { sort: { date: 'desc' } }),
  },
];
