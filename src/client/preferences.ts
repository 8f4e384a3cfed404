/** What a reader can set; each is kept in this browser alone, and unset means the default. */
const NAMES = ['theme', 'size'] as const;

const key = (name: string): string => `variorum-${name}`;

/** Browsers may refuse to keep anything: then the page still follows, until it is left. */
const keep = (name: string, value: string): void => {
  try {
    if (value === '') localStorage.removeItem(key(name));
    else localStorage.setItem(key(name), value);
  } catch {
    return;
  }
};

/** Applies and keeps what the reader chooses. `before-paint.js` applies it on the next page. */
export const keepPreferences = (root: Document): void => {
  const page = root.documentElement;
  for (const input of root.querySelectorAll<HTMLInputElement>('#preferences input')) {
    const name = NAMES.find((known) => known === input.name);
    if (!name) continue;
    input.checked = input.value === (page.dataset[name] ?? '');
    input.addEventListener('change', () => {
      page.toggleAttribute(`data-${name}`, input.value !== '');
      if (input.value !== '') page.dataset[name] = input.value;
      keep(name, input.value);
    });
  }
};
