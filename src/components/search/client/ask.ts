import type { Counts, Found, Pagefind } from './engine.ts';
import { FILTERS, isEmpty, type State, toQuery, without } from './state.ts';

/** What was found, and for each filter how many records each of its values would give. */
export type Answer = { results: Found['results']; counts: Counts };

/**
 * Asks the index. The values of a filter that is set are counted as if it were not, so that a
 * reader sees what another choice would give.
 */
export const ask = async (pagefind: Pagefind, state: State): Promise<Answer> => {
  // Loads the counts of all filters, which a search alone does not.
  const all = await pagefind.filters();
  if (isEmpty(state)) return { results: [], counts: all };
  const found = await pagefind.search(...toQuery(state));
  const counts = { ...found.filters };
  for (const name of FILTERS) {
    if (state.filters[name] === undefined) continue;
    const wider = without(state, name);
    const others = isEmpty(wider) ? all : (await pagefind.search(...toQuery(wider))).filters;
    counts[name] = others[name] ?? {};
  }
  return { results: found.results, counts };
};
