import type { Fact } from '../../model/index.ts';
import { lineNumber, textAt, type Claim, type Found, type Page } from './page.ts';

const LABEL =
  /^(?:(?:original|source|canonical|article|full|web)?\s*(?:url|link|address|source)|retrieved from|available at|read (?:it|the original|more) (?:at|on|here))\s*:?$/i;
const LABELLED =
  /^(?:(?:original|source|canonical|article|full|web)?\s*(?:url|link|address|source)|retrieved from|available at)\s*:\s*(?=https?:\/\/)/i;
const ADDRESS = /^https?:\/\/[\w.-]{1,253}(?:[/?#][^\n]{0,2000})?$/i;

/** How many lines at either end of a capture may hold its address without a label. */
const EDGE = 4;

/** An address as it must have been: scanners and line breaks put spaces into it, it has none. */
const mend = (text: string): string | null => {
  const address = text.replace(/\s+/g, '').replace(/^<|>$/g, '');
  if (!/^https?:\/\//i.test(address) || /https?:\/\//i.test(address.slice(8))) return null;
  return URL.canParse(address) ? address : null;
};

/** The address of the page, where the capture prints it: on a line of its own. */
export const findUrl = (page: Page): Found<Fact> | null => {
  const count = page.lines.length;
  for (let i = 0; i < count; i++) {
    const printed = textAt(page, i);
    const text = printed.replace(LABELLED, '');
    if (!ADDRESS.test(text)) continue;
    const labelled = text !== printed || LABEL.test(textAt(page, i - 1));
    const body = page.first <= page.last && i > page.first && i < page.last;
    if (!labelled && (body || (i >= EDGE && i < count - EDGE))) continue;
    const value = mend(text);
    if (value === null) continue;
    const claims: Claim[] = [{ index: i, reason: 'address of the page' }];
    if (LABEL.test(textAt(page, i - 1)))
      claims.push({ index: i - 1, reason: 'label of the address' });
    const mended = value === text ? '' : ' (spaces taken out)';
    return {
      fact: {
        value,
        basis: 'stated',
        evidence: `${printed}${mended}`,
        line: lineNumber(page, i),
      },
      claims,
    };
  }
  return null;
};

/** The host of an address, lower-case, without `www.`; null where it is none. */
export const hostOf = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.toLowerCase().replace(/^www\d?\./, '');
  return host === '' ? null : host;
};
