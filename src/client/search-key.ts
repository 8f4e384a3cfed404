/** The path of the search page. */
export const SEARCH = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/search/`;

/** Where letters are written or chosen by, they are not shortcuts. */
const WRITING = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/**
 * Where it is kept that the stroke key is off: those who speak to their computer may press it
 * without meaning to, so it can be turned off on the search page (WCAG 2.2, 2.1.4).
 */
const KEPT = 'variorum-search-key';

/** Storage may be closed to the page; then the key is on. */
const isOff = (): boolean => {
  try {
    return localStorage.getItem(KEPT) === 'off';
  } catch {
    return false;
  }
};

const isAsked = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey
    ? key.toLowerCase() === 'k' && !altKey && !shiftKey
    : // With Shift on keyboards that have the stroke above a digit.
      key === '/' && !altKey && !isOff();

/** A choice of the search page: whether the stroke key is on. */
const keepChoice = (choice: HTMLInputElement): void => {
  choice.checked = !isOff();
  choice.addEventListener('change', () => {
    try {
      localStorage.setItem(KEPT, choice.checked ? 'on' : 'off');
    } catch {
      choice.checked = true;
    }
  });
};

/** Opens the search by `/`, Ctrl and K or Command and K; on its page these lead to its field. */
export const openSearchByKey = (root: Document): void => {
  root.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.defaultPrevented || event.isComposing || !isAsked(event)) return;
    if (target instanceof Element && target.closest(WRITING)) return;
    event.preventDefault();
    const field = root.getElementById('q');
    if (field instanceof HTMLInputElement) {
      field.focus();
      field.select();
    } else location.assign(`${SEARCH}#q`);
  });
  const choice = root.getElementById('search-key');
  if (choice instanceof HTMLInputElement) keepChoice(choice);
};
