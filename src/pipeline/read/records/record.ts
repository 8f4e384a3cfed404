import type { Capture, Quarantined } from '../../model/index.ts';
import { decode } from '../encoding/decode.ts';
import { kindOf } from '../kind.ts';
import { brokenRecord, noText } from '../quarantine.ts';
import { digestOf, toCapture } from '../read.ts';
import { compact } from './compact.ts';
import { ANNEXES, HTML, LISTS, TEXT, WRAPPERS } from './names.ts';
import { statedIn } from './stated.ts';
import { isObject, namedFields, stringsIn, type Fields, type Named } from './values.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** How deep a page may be wrapped in envelopes. */
const DEEPEST = 4;

/** The most pages that one envelope may hold. */
const MOST_PAGES = 100_000;

/** The words in the first of these fields that has any; a list of paragraphs is text, too. */
const wordsIn = (fields: Named, names: readonly string[]): string | undefined => {
  for (const name of names) {
    const field = fields.get(name);
    const text = field === undefined ? '' : stringsIn(field.value).join('\n\n');
    if (/[\p{L}\p{N}]/u.test(text)) return text;
  }
  return undefined;
};

/** A page's HTML or text in a record, whichever of the names comes first. */
const contentIn = (fields: Named): { text: string; kind: Capture['kind'] } | null => {
  const html = wordsIn(fields, HTML);
  if (html !== undefined) return { text: html, kind: 'html' };
  const text = wordsIn(fields, TEXT);
  return text === undefined ? null : { text, kind: kindOf(text) };
};

const idIn = (fields: Named): string | undefined => {
  const [id] = stringsIn(fields.get('id')?.value);
  return id !== undefined && id.length <= 200 ? id : undefined;
};

/** The pages in a parsed record: itself, or those of the envelope that it is. */
const pagesIn = (record: Fields, depth = 0): Fields[] => {
  const fields = namedFields(record);
  if (depth >= DEEPEST || contentIn(fields) !== null) return [record];
  for (const name of [...LISTS, ...WRAPPERS]) {
    const inner = fields.get(name)?.value;
    if (Array.isArray(inner)) {
      const pages = inner.filter(isObject).slice(0, MOST_PAGES);
      if (pages.length > 0) return pages.flatMap((page) => pagesIn(page, depth + 1));
    } else if (isObject(inner)) {
      const pages = pagesIn(inner, depth + 1);
      // Envelopes with one page may say more of it than it says itself.
      if (pages.some((page) => contentIn(namedFields(page)) !== null))
        return pages.length === 1 ? [{ ...record, ...pages[0] }] : pages;
    }
  }
  return [record];
};

const captureOf = (page: Fields, digest: () => string, file: string): Capture | Quarantined => {
  const annexes = ANNEXES.map((name) => namedFields(page).get(name)?.value).filter(isObject);
  const fields = namedFields(page, ...annexes);
  const content = contentIn(fields);
  if (content === null) return noText(file);
  return toCapture(content.text, digest(), [file], {
    kind: content.kind,
    recordId: idIn(fields),
    stated: statedIn(fields, 'record field'),
  });
};

/** JSON is UTF-8 (RFC 8259, 8.1); what is not is decoded as a page is. */
const textOf = (bytes: Uint8Array): string => {
  try {
    return UTF8.decode(bytes);
  } catch {
    const decoded = decode(bytes);
    return 'text' in decoded ? decoded.text : '';
  }
};

/** A page of an envelope as JSON; null where it is nested deeper than can be written. */
const written = (page: Fields): string | null => {
  try {
    return JSON.stringify(page);
  } catch {
    return null;
  }
};

/**
 * The captures in one record of JSON: the page that its fields describe, or the pages in the list
 * that it wraps. A record's identity is that of its text without the white space between values, so
 * that it is the same in JSON Lines and in a list that is laid out for reading.
 */
export const recordCaptures = (bytes: Uint8Array, file: string): (Capture | Quarantined)[] => {
  let record: unknown;
  try {
    record = JSON.parse(textOf(bytes));
  } catch {
    return [brokenRecord(file, 'It is no JSON: it breaks off, or other text stands in it.')];
  }
  if (!isObject(record)) return [noText(file)];
  const digest = () => digestOf(compact(bytes));
  const pages = pagesIn(record);
  const [only] = pages;
  if (only !== undefined && pages.length === 1) return [captureOf(only, digest, file)];
  return pages.map((page, i) =>
    captureOf(
      page,
      () => digestOf(written(page) ?? `${digest()} ${i}`),
      `${file}${/#\d+$/.test(file) ? '.' : '#'}${i + 1}`,
    ),
  );
};
