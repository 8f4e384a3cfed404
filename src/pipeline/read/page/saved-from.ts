import type { Statements } from '../../model/index.ts';

/** Where browsers and SingleFile note the address of the page that they save. */
const HEAD = 3000;
const NOTE =
  /<!--[^]{0,200}?(?:saved from url=\(\d{1,6}\)|\burl:\s{0,5})(https?:\/\/[^\s<>"]{1,2000})/i;

/** The address that a saved page's comment names. */
export const savedFrom = (html: string): Partial<Statements> | undefined => {
  const value = NOTE.exec(html.slice(0, HEAD))?.[1];
  return value === undefined
    ? undefined
    : { fetched: [{ value, where: 'comment of the browser' }] };
};
