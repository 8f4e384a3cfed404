import { NARROWING, type Search } from '../../../search/read/ask.ts';
import { type Kind, KINDS } from '../../../search/shown.ts';

/** What is asked and shown: the same in the form and in the address. */
export type State = Search & {
  /** The one kind that is shown; all where absent. */
  kind?: Kind;
};

/** The state that an address asks for: `?q=…&speaker=…&sort=date`. */
export const fromAddress = (search: string): State => {
  const params = new URLSearchParams(search);
  return {
    words: params.get('q')?.trim() ?? '',
    kind: KINDS.find((kind) => kind === params.get('kind')),
    filters: Object.fromEntries(
      NARROWING.flatMap((name) => {
        const value = params.get(name);
        return value === null || value === '' ? [] : [[name, value]];
      }),
    ),
    newestFirst: params.get('sort') === 'date',
  };
};

/** The address part of a state; empty when nothing is asked. */
export const toAddress = ({ words, kind, filters, newestFirst }: State): string => {
  const params = new URLSearchParams();
  if (words !== '') params.set('q', words);
  if (kind !== undefined) params.set('kind', kind);
  for (const name of NARROWING) {
    const value = filters[name];
    if (value !== undefined) params.set(name, value);
  }
  if (newestFirst) params.set('sort', 'date');
  return params.size > 0 ? `?${params.toString()}` : '';
};

/** True where nothing is asked for: no words, no kind and no filter. */
export const isEmpty = ({ words, kind, filters }: State): boolean =>
  words === '' && kind === undefined && NARROWING.every((name) => filters[name] === undefined);
