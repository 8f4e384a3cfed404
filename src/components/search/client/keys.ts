/** Moves the focus through the results with the arrow keys; from the first one up to the words. */
export const walkWithArrows = (root: HTMLElement, input: HTMLInputElement): void => {
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { target } = event;
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(target instanceof HTMLElement)) return;
    const stops = [input, ...root.querySelectorAll<HTMLElement>('a.hit, .more')];
    const at = stops.indexOf(target);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
};
