import { xmlText } from '../xml.ts';

/** What a cell can hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * Beginnings that spreadsheets take for a formula (OWASP, CSV Injection), in their full-width forms
 * too; and the apostrophe itself, so that taking one off a cell that begins with it gives the text.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n']/u;

/** A table's file begins with it, so that spreadsheets read it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const cell = (value: Cell): string => {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const plain = xmlText(value);
  const text = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as CSV (RFC 4180: CRLF, quotation marks doubled), in UTF-8 with a byte order mark, line by
 * line. What captures print is data: a text that begins like a formula has an apostrophe put before
 * it, and control characters are left out.
 */
export function* csv(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string> {
  const line = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;
  yield BYTE_ORDER_MARK + line(columns);
  for (const row of rows) yield line(row);
}
