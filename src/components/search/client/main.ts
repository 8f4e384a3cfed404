import { search as t } from '#strings';
import { type Answer, ask } from '../../../search/read/ask.ts';
import type { Reader } from '../../../search/read/reader.ts';
import { KINDS } from '../../../search/shown.ts';
import { readControls, showCounts, showKinds, showState } from './controls.ts';
import { need } from './dom.ts';
import { type Counted, sectionsOf } from './groups.ts';
import { walkWithArrows } from './keys.ts';
import { nothingFound } from './nothing.ts';
import { fromAddress, isEmpty, type State, toAddress } from './state.ts';
import { loadIndex, Unreachable } from './store.ts';

/**
 * A pause in typing, in milliseconds, after which the words are searched for: a longer one within the
 * first letters of a word, which tell little.
 */
const PAUSE = 100;
const LONGER = 200;
const isBegun = (words: string): boolean => /(?:^|\s)\p{L}{1,3}$/u.test(words);

const root = need(document, '.search', HTMLElement);
const form = need(root, 'form', HTMLFormElement);
const input = need(form, 'input[name=q]', HTMLInputElement);
const panel = need(form, 'details', HTMLDetailsElement);
const status = need(root, '[role=status]', HTMLElement);
const found = need(root, '.found', HTMLElement);
const hint = need(root, '.hint', HTMLElement);
const nothing = need(root, '.nothing', HTMLElement);
const failed = need(root, '.failed', HTMLElement);

let opened: Promise<Reader> | undefined;
/** Opens the index on first use; once more where that failed. */
const index = (): Promise<Reader> => {
  opened ??= loadIndex(root.dataset.index ?? '');
  opened.catch(() => (opened = undefined));
  return opened;
};

/** Numbers the questions, so that a late answer to an earlier one is not shown. */
let question = 0;
let state = fromAddress('');
let answered: { reader: Reader; answer: Answer } | undefined;

const announce = (counts: Counted): string => {
  const shown = KINDS.filter((kind) => state.kind === undefined || state.kind === kind);
  const parts = shown.flatMap((kind) => {
    const count = counts[kind];
    if (count === null) return [t.some[kind]];
    return count === 0 ? [] : [t.found[kind](count)];
  });
  return t.answer(parts, state.words);
};

const fail = (error: unknown): void => {
  console.warn(error);
  const offline = error instanceof Unreachable;
  // Another edition of the site may have taken the place of the one that was opened.
  if (!offline) opened = undefined;
  status.classList.remove('vh');
  status.textContent = offline ? t.offline : t.broken;
  failed.hidden = false;
};

const count = async (): Promise<void> => {
  const asked = question;
  if (!panel.open || !answered) return;
  try {
    await showCounts(form, answered.reader, state, answered.answer);
  } catch (error) {
    if (asked === question) fail(error);
  }
};

/** Nothing is asked: where to look instead. */
const rest = (): void => {
  found.replaceChildren();
  answered = undefined;
  status.textContent = '';
  nothing.hidden = failed.hidden = true;
  hint.hidden = false;
  root.classList.remove('asked');
};

const show = async (asked: number): Promise<void> => {
  const reader = await index();
  const answer = await ask(reader, state);
  const look = {
    roots: new Set(answer.lookups.flatMap(({ roots }) => [...roots])),
    base: root.dataset.base ?? '/',
  };
  const { sections, counts } = await sectionsOf({ reader, state, answer, look }, fail);
  if (asked !== question) return;
  answered = { reader, answer };
  showKinds(form, counts);
  found.replaceChildren(...sections);
  nothing.hidden = sections.length > 0;
  nothing.replaceChildren(...(nothing.hidden ? [] : nothingFound(state, answer, choose)));
  hint.hidden = nothing.hidden;
  failed.hidden = true;
  root.classList.add('asked');
  // Once there are results their headings say as much to the eye.
  status.classList.toggle('vh', sections.length > 0);
  status.textContent = announce(counts);
  await count();
};

const answerNow = async (): Promise<void> => {
  const asked = (question += 1);
  try {
    if (isEmpty(state)) rest();
    else await show(asked);
  } catch (error) {
    if (asked === question) fail(error);
  }
};

/** Searches for a state and keeps it in the address: typing changes it, a choice adds to it. */
const search = (next: State, history: 'add' | 'change' | 'leave'): void => {
  clearTimeout(pause);
  state = next;
  const address = `${location.pathname}${toAddress(next)}`;
  if (history === 'add' && address !== `${location.pathname}${location.search}`)
    window.history.pushState(null, '', address);
  else if (history === 'change') window.history.replaceState(null, '', address);
  showState(form, state, (filter) => {
    choose({ ...state, filters: { ...state.filters, [filter]: undefined } });
    input.focus();
  });
  void answerNow();
};
const choose = (next: State): void => {
  search(next, 'add');
};

let pause: ReturnType<typeof setTimeout> | undefined;
form.addEventListener('input', ({ target }) => {
  if (target !== input) return;
  clearTimeout(pause);
  pause = setTimeout(
    () => {
      search(readControls(form), 'change');
    },
    isBegun(input.value) ? LONGER : PAUSE,
  );
});
form.addEventListener('change', ({ target }) => {
  if (target !== input) choose(readControls(form));
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  choose(readControls(form));
});
panel.addEventListener('toggle', () => void count());
found.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a.more') : null;
  if (!(link instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  choose(fromAddress(link.search));
  scrollTo(0, 0);
});
need(failed, 'button', HTMLButtonElement).addEventListener('click', () => void answerNow());
window.addEventListener('online', () => {
  if (!failed.hidden) void answerNow();
});
// The words will be wanted as soon as they are typed: what tells where they are is loaded now.
input.addEventListener('focus', () => void index().catch(() => undefined), { once: true });
walkWithArrows(root, input);

const open = (): void => {
  const next = fromAddress(location.search);
  if (!isEmpty(next) || question > 0) search(next, 'leave');
};
window.addEventListener('popstate', open);
if (location.hash === '#q') input.focus();
open();
