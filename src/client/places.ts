/** Columns of the alignment that an element covers. */
const columnsOf = (element: HTMLElement): string[] => (element.dataset.at ?? '').split(' ');

const placesIn = (parent: ParentNode): HTMLElement[] => [
  ...parent.querySelectorAll<HTMLElement>('[data-at]'),
];

/** Places that a reader steps to: what is marked. */
const stopsIn = (parent: ParentNode): HTMLElement[] =>
  placesIn(parent).filter((place) => place.className !== '');

/** Elements of a figure that stand in the same place as one of them. */
const together = (figure: Element, place: HTMLElement): HTMLElement[] => {
  const columns = new Set(columnsOf(place));
  return placesIn(figure).filter((other) => columnsOf(other).some((column) => columns.has(column)));
};

/** `The Daily Post: and · Evening News: including`: what each row has in the place. */
const told = (same: readonly HTMLElement[]): string => {
  const rows = Map.groupBy(same, (element) => element.closest('li'));
  return [...rows]
    .map(([row, elements]) => {
      const outlets = [...(row?.querySelectorAll('.who li') ?? [])].map(({ textContent }) =>
        textContent.trim(),
      );
      return `${outlets.join(', ')}: ${elements.map(({ textContent }) => textContent).join(' … ')}`;
    })
    .join(' · ');
};

/**
 * What stands in the same place in other readings is shown with what the reader points at, touches
 * or steps to: marks are one stop of the Tab key, and the arrow keys go through them.
 */
export const showPlaces = (root: Document): void => {
  const show = (place: Element | null, aloud: boolean): void => {
    for (const shown of root.querySelectorAll('.here')) shown.classList.remove('here');
    // What was told of another place would cover what has the focus now.
    if (aloud) for (const note of root.querySelectorAll('.place')) note.textContent = '';
    const figure = place?.closest('figure');
    if (!(place instanceof HTMLElement) || !figure) return;
    const same = together(figure, place);
    for (const element of same) element.classList.add('here');
    const note = figure.querySelector('.place');
    if (!aloud || !note) return;
    note.textContent = told(same);
    place.scrollIntoView({ block: 'nearest' });
  };
  const placeOf = ({ target }: Event): Element | null =>
    target instanceof Element ? target.closest('.readings [data-at]') : null;

  root.addEventListener('pointerover', (event) => {
    show(placeOf(event), false);
  });
  root.addEventListener('focusin', (event) => {
    show(placeOf(event), true);
  });
  root.addEventListener('keydown', (event) => {
    const place = placeOf(event);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!(place instanceof HTMLElement) || step === undefined) return;
    const stops = stopsIn(place.closest('.readings') ?? root);
    const next = stops[stops.indexOf(place) + step];
    if (!next) return;
    event.preventDefault();
    place.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
  for (const readings of root.querySelectorAll('figure .readings')) {
    for (const [i, stop] of stopsIn(readings).entries()) stop.tabIndex = i === 0 ? 0 : -1;
  }
};
