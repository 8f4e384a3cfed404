/** What an element gives: a link its address; any other the text of the element, or the file, that it names. */
const textOf = async (element: HTMLElement): Promise<string> => {
  if (element instanceof HTMLAnchorElement) return element.href;
  const name = element.dataset.copy ?? '';
  if (name.includes('/')) return (await fetch(name)).text();
  return (document.getElementById(name)?.textContent ?? '').trim();
};

/** Says in the element's own words (`data-done`) that it was copied, until it is left. */
const confirm = (element: HTMLElement): void => {
  const words = element.textContent;
  element.setAttribute('aria-live', 'polite');
  element.textContent = element.dataset.done ?? words;
  const back = (): void => {
    element.textContent = words;
  };
  for (const leaving of ['blur', 'pointerleave'])
    element.addEventListener(leaving, back, { once: true });
};

/**
 * Elements with `data-copy` copy instead of leading on. Where the browser does not let them, a link
 * is followed as ever.
 */
export const copyOnClick = (root: Document): void => {
  root.addEventListener('click', (event) => {
    const { target } = event;
    const element = target instanceof Element ? target.closest('[data-copy]') : null;
    if (!(element instanceof HTMLElement)) return;
    // A click that opens a new tab or window is the reader's own choice.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const copied = textOf(element).then((text) => navigator.clipboard.writeText(text));
    copied.then(
      () => {
        confirm(element);
      },
      () => {
        if (element instanceof HTMLAnchorElement) location.assign(element.href);
      },
    );
  });
};
