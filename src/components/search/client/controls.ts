import { search as t } from '#strings';
import { countFacet, type Counts } from '../../../search/read/counts.ts';
import { type Answer, NARROWING, type Narrowing, type Records } from '../../../search/read/ask.ts';
import { countMonths } from '../../../search/read/months.ts';
import type { Reader } from '../../../search/read/reader.ts';
import { type Kind, KINDS, perKind } from '../../../search/shown.ts';
import { longMonth } from '../../../site/format.ts';
import { number } from '../../../strings/counted.ts';
import { button, need } from './dom.ts';
import type { Counted } from './groups.ts';
import type { State } from './state.ts';

const radiosOf = (form: HTMLFormElement) =>
  [...form.querySelectorAll('input[name=kind]')].filter(
    (input) => input instanceof HTMLInputElement,
  );
const selectOf = (form: HTMLFormElement, name: string) =>
  need(form, `select[name=${name}]`, HTMLSelectElement);

const labelOf = (filter: Narrowing, value: string): string =>
  filter === 'month' && /^\d{4}-\d{2}$/.test(value) ? longMonth(value) : value;

/** The state that the controls show. Filters stand in their lists, loaded or not, when they are set. */
export const readControls = (form: HTMLFormElement): State => {
  const chosen = radiosOf(form).find(({ checked }) => checked)?.value;
  return {
    words: need(form, 'input[name=q]', HTMLInputElement).value.trim(),
    kind: KINDS.find((kind) => kind === chosen),
    filters: Object.fromEntries(
      NARROWING.map((name) => [name, selectOf(form, name).value] as const).filter(
        ([, value]) => value !== '',
      ),
    ),
    newestFirst: selectOf(form, 'sort').value === 'date',
  };
};

const showValues = (form: HTMLFormElement, filter: Narrowing, state: State, counts: Counts) => {
  const select = selectOf(form, filter);
  const chosen = state.filters[filter] ?? '';
  const values: [string, number | undefined][] =
    chosen === '' || counts.some(([value]) => value === chosen)
      ? counts
      : [[chosen, undefined], ...counts];
  const any = select.options.item(0);
  select.replaceChildren(
    ...(any ? [any] : []),
    ...values.map(
      ([value, count]) =>
        new Option(
          count === undefined
            ? labelOf(filter, value)
            : `${labelOf(filter, value)} (${number(count)})`,
          value,
        ),
    ),
  );
  select.value = chosen;
};

/** Shows each filter that is set as a button that takes it away. */
const showSet = (form: HTMLFormElement, state: State, take: (filter: Narrowing) => void) => {
  need(form, '.set', HTMLElement).replaceChildren(
    ...NARROWING.flatMap((filter) => {
      const value = state.filters[filter];
      if (value === undefined) return [];
      const label = `${t.filters[filter]}: ${labelOf(filter, value)}`;
      const act = (): void => {
        take(filter);
      };
      return [button({ 'aria-label': t.remove(label) }, act, `${label} ×`)];
    }),
  );
};

/** Shows a state: its words, kind and order, and the filters that are set. */
export const showState = (
  form: HTMLFormElement,
  state: State,
  take: (filter: Narrowing) => void,
): void => {
  const input = need(form, 'input[name=q]', HTMLInputElement);
  // The same words are left alone: writing them would move the cursor.
  if (input.value.trim() !== state.words) input.value = state.words;
  selectOf(form, 'sort').value = state.newestFirst ? 'date' : '';
  for (const radio of radiosOf(form)) radio.checked = radio.value === (state.kind ?? '');
  for (const filter of NARROWING) showValues(form, filter, state, []);
  showSet(form, state, take);
};

/** Shows how many results there are of each kind, and of all, where that is known. */
export const showKinds = (form: HTMLFormElement, counts: Counted): void => {
  const known = KINDS.flatMap((kind) => counts[kind] ?? []);
  const all = known.length < KINDS.length ? null : known.reduce((sum, count) => sum + count, 0);
  for (const radio of radiosOf(form)) {
    const kind = KINDS.find((one) => one === radio.value);
    const count = kind === undefined ? all : counts[kind];
    const shown = radio.labels?.[0]?.querySelector('.count');
    if (shown) shown.textContent = count === null ? '' : number(count);
  }
};

/** Only what is shown is counted. */
const ofKind = (records: Records, kind: Kind | undefined): Records =>
  perKind((one) => (kind === undefined || kind === one ? records[one] : []));

/**
 * Shows the values that each filter can take and how many results each gives. The values of one that
 * is set are counted as if it were not, so that a reader sees what another choice would give.
 */
export const showCounts = async (
  form: HTMLFormElement,
  reader: Reader,
  state: State,
  answer: Answer,
): Promise<void> => {
  const counted = await Promise.all(
    NARROWING.map(async (filter) => {
      const records = ofKind(answer.without(filter), state.kind);
      return filter === 'month'
        ? countMonths(reader.directory, records)
        : await countFacet(reader, filter, records);
    }),
  );
  NARROWING.forEach((filter, at) => {
    showValues(form, filter, state, counted[at] ?? []);
  });
};
