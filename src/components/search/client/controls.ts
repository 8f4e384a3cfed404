import { longMonth } from '../../../site/format.ts';
import type { Counts } from './engine.ts';
import { FILTERS, type FilterName, type State } from './state.ts';

/**
 * The element of a form or page that a selector names.
 * @throws {Error} when the page has none of that type: its markup and its script have parted.
 */
export const need = <E extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => E,
): E => {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the search page has no ${selector}`);
  return found;
};

const wordsOf = (form: HTMLFormElement) => need(form, 'input[name=q]', HTMLInputElement);
const selectOf = (form: HTMLFormElement, name: string) =>
  need(form, `select[name=${name}]`, HTMLSelectElement);
const radiosOf = (form: HTMLFormElement) =>
  [...form.querySelectorAll('input[name=kind]')].filter(
    (input) => input instanceof HTMLInputElement,
  );

/** The state that the controls show. */
export const readControls = (form: HTMLFormElement): State => {
  const value = (name: FilterName): string =>
    name === 'kind'
      ? (radiosOf(form).find(({ checked }) => checked)?.value ?? '')
      : selectOf(form, name).value;
  return {
    words: wordsOf(form).value.trim(),
    filters: Object.fromEntries(
      FILTERS.map((name) => [name, value(name)] as const).filter(([, chosen]) => chosen !== ''),
    ),
    newestFirst: selectOf(form, 'sort').value === 'date',
  };
};

/** Shows a state's words and order; its filters are shown with their counts. */
export const showWords = (form: HTMLFormElement, { words, newestFirst }: State): void => {
  const input = wordsOf(form);
  // The same words are left alone: writing them would move the cursor.
  if (input.value.trim() !== words) input.value = words;
  selectOf(form, 'sort').value = newestFirst ? 'date' : '';
};

const label = (name: FilterName, value: string): string =>
  name === 'month' && /^\d{4}-\d{2}$/.test(value) ? longMonth(`${value}-01`) : value;

/** By name for a reader of English; months newest first. */
const order = (name: FilterName, values: string[]): string[] =>
  name === 'month'
    ? values.sort().reverse()
    : values.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

const showSelect = (form: HTMLFormElement, name: FilterName, state: State, counts: Counts) => {
  const select = selectOf(form, name);
  const chosen = state.filters[name] ?? '';
  const of = counts[name] ?? {};
  const values = Object.keys(of).filter((value) => (of[value] ?? 0) > 0 && value !== chosen);
  if (chosen !== '') values.push(chosen);
  const any = select.options.item(0);
  select.replaceChildren(
    ...(any ? [any] : []),
    ...order(name, values).map(
      (value) => new Option(`${label(name, value)} (${of[value] ?? 0})`, value),
    ),
  );
  select.value = chosen;
};

/** Shows the values that each filter can take, how many records each gives, and which is chosen. */
export const showFilters = (form: HTMLFormElement, state: State, counts: Counts): void => {
  for (const name of FILTERS) if (name !== 'kind') showSelect(form, name, state, counts);
  for (const radio of radiosOf(form)) {
    radio.checked = radio.value === (state.filters.kind ?? '');
    const count =
      radio.value === ''
        ? Object.values(counts.kind ?? {}).reduce((sum, n) => sum + n, 0)
        : (counts.kind?.[radio.value] ?? 0);
    const shown = radio.labels?.[0]?.querySelector('.count');
    if (shown) shown.textContent = `(${count})`;
  }
};
