import { count } from '../../../site/format.ts';
import { ask } from './ask.ts';
import { need, readControls, showFilters, showWords } from './controls.ts';
import { type Found, loadPagefind, type Pagefind } from './engine.ts';
import { resultItem } from './result.ts';
import { fromAddress, isEmpty, type State, toAddress, without } from './state.ts';

/** Results that are shown at a time: each is one small file to fetch. */
const PAGE = 10;
/** A pause in typing, in milliseconds, after which the words are searched for. */
const PAUSE = 200;

const root = need(document, '.search', HTMLElement);
const form = need(root, 'form', HTMLFormElement);
const filters = need(root, '.filters', HTMLElement);
const status = need(root, '[role=status]', HTMLElement);
const found = need(root, '.found', HTMLElement);
const list = need(root, '.results', HTMLOListElement);
const more = need(root, '.more', HTMLButtonElement);
const hint = need(root, '.hint', HTMLElement);
const nothing = need(root, '.nothing', HTMLElement);
const failed = need(root, '.failed', HTMLElement);

let pagefind: Promise<Pagefind> | undefined;
/** Loads the index on first use. */
const engine = (): Promise<Pagefind> =>
  (pagefind ??= loadPagefind(root.dataset.index ?? '', root.dataset.base ?? ''));

/** Numbers the questions, so that a late answer to an earlier one is not shown. */
let question = 0;
let rest: Found['results'] = [];

const append = async (asked: number): Promise<HTMLElement | undefined> => {
  const items = await Promise.all(
    rest.slice(0, PAGE).map(async ({ data }) => resultItem(await data())),
  );
  if (asked !== question) return undefined;
  rest = rest.slice(PAGE);
  list.append(...items);
  more.hidden = rest.length === 0;
  more.textContent = `Show ${Math.min(PAGE, rest.length)} more`;
  return items[0];
};

const announce = ({ words }: State, results: number): string => {
  const found = results === 0 ? 'No results' : count(results, 'result');
  if (words === '') return found;
  return `${found} for ${/^["“].*["”]$/.test(words) ? words : `“${words}”`}`;
};

const answer = async (state: State): Promise<void> => {
  const asked = (question += 1);
  try {
    const { results, counts } = await ask(await engine(), state);
    if (asked !== question) return;
    showFilters(form, state, counts);
    filters.hidden = false;
    rest = results;
    list.replaceChildren();
    hint.hidden = !isEmpty(state);
    nothing.hidden = isEmpty(state) || results.length > 0;
    found.hidden = results.length === 0;
    failed.hidden = true;
    await append(asked);
    if (asked === question)
      status.textContent = isEmpty(state) ? '' : announce(state, results.length);
  } catch (error) {
    console.warn(error);
    if (asked !== question) return;
    status.textContent = 'The search index could not be loaded.';
    failed.hidden = false;
    found.hidden = true;
  }
};

/** Searches for a state and keeps it in the address: typing changes it, a choice adds to it. */
const search = (state: State, history: 'add' | 'change' | 'leave'): void => {
  const address = `${location.pathname}${toAddress(state)}`;
  if (history === 'add' && address !== `${location.pathname}${location.search}`)
    window.history.pushState(null, '', address);
  else if (history === 'change') window.history.replaceState(null, '', address);
  void answer(state);
};

let pause: ReturnType<typeof setTimeout> | undefined;
const now = (state: State): void => {
  clearTimeout(pause);
  search(state, 'add');
};

form.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== 'q') return;
  clearTimeout(pause);
  pause = setTimeout(() => {
    search(readControls(form), 'change');
  }, PAUSE);
});
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.name === 'q') return;
  now(readControls(form));
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  now(readControls(form));
});
need(root, '.nothing button', HTMLButtonElement).addEventListener('click', () => {
  now(without(readControls(form)));
  need(form, 'input[name=q]', HTMLInputElement).focus();
});
more.addEventListener('click', () => {
  void append(question).then((first) => first?.querySelector('a')?.focus());
});
form.addEventListener(
  'focusin',
  () => {
    if (question === 0) search(readControls(form), 'leave');
  },
  { once: true },
);

const open = (): void => {
  const state = fromAddress(location.search);
  showWords(form, state);
  showFilters(form, state, {});
  if (!isEmpty(state) || question > 0) search(state, 'leave');
};
window.addEventListener('popstate', open);

// On a wide page the filters stand open; on a phone they are a line until they are wanted.
need(filters, 'details', HTMLDetailsElement).open = matchMedia('(min-width: 48rem)').matches;
open();
