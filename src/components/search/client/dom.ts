type Attributes = Record<string, string | undefined>;

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

/** An element; its children are elements or text, never markup. */
export const element = (
  name: string,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElement => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

/** A button that does something. */
export const button = (
  attributes: Attributes,
  act: () => void,
  ...children: (Node | string)[]
): HTMLElement => {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', act);
  return made;
};
