/** Shortest line that a wrapped dump is filled to, in characters. */
const NARROWEST = 40;
/** Longest line that still looks filled by a column: mail and Markdown wrap at 60 to 100. */
const WIDEST = 130;

const CLOSED = /[.!?:;…]["'”’»)\]]*$/u;
const CONTINUES = /^["“'‘(]?\p{Ll}/u;
const LISTED = /^\s*(?:[•◦▪‣●○·*+#>|–-]|\d{1,3}[.)])\s/u;

/**
 * The column at which a dump wraps its paragraphs; 0 where it does not wrap. It wraps where lines
 * that follow each other without a blank line keep breaking in mid-sentence, and none is long.
 */
export const wrapColumn = (lines: readonly string[]): number => {
  let pairs = 0;
  let broken = 0;
  let column = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] ?? '';
    const next = lines[i + 1] ?? '';
    if (line.length > column) column = line.length;
    if (line.length < NARROWEST || next === '') continue;
    pairs++;
    if (!CLOSED.test(line) && CONTINUES.test(next)) broken++;
  }
  return broken >= 3 && broken >= pairs * 0.4 && column <= WIDEST ? column : 0;
};

/** Whether a line goes on in the next: the column is full, and neither line is an item or heading. */
export const wraps = (line: string, next: string, column: number): boolean => {
  if (column === 0 || next === '' || LISTED.test(next) || line.startsWith('#')) return false;
  const word = next.indexOf(' ');
  const first = word < 0 ? next.length : word;
  return line.length >= NARROWEST / 2 && line.length + 1 + first > column;
};
