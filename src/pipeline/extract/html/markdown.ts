/** A stretch of a block's text with one look; `href` as the source has it. */
export type Run = { text: string; href: string | null; emphasis: '' | '*' | '**' };

const SPECIAL = /[\\`*_[\]<>&~|]/g;
/** What GitHub's Markdown turns into a link by itself, taking an escape inside it for a part of it. */
const LITERAL_LINK = /:\/\/|\bwww\.|@/gi;
const BLOCK_START = /^(?:([#>+=:-])|(\d{1,9})([.)]))/;

/** Text as Markdown that reads as the same text. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(SPECIAL, '\\$&')
    .replace(LITERAL_LINK, (found) => (found === '@' ? '\\@' : found.replace(/[:.]/, '\\$&')));

const boundary = (char: string | undefined): boolean =>
  char === undefined || char === '' || /[\s\p{P}\p{S}]/u.test(char);

/** An address that may stand in a link: absolute, http or https; null for any other. */
export const safeAddress = (href: string, base: string | null): string | null => {
  if (href.length > 2000 || href.startsWith('#')) return null;
  try {
    const url = base === null ? new URL(href) : new URL(href, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    return url.href.replace(
      /[<>()\\\s]/g,
      (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );
  } catch {
    return null;
  }
};

/** One run with the space around it outside its marks. */
const inline = (
  run: Run,
  before: string,
  after: string | undefined,
  base: string | null,
): string => {
  const core = run.text.trim();
  if (core === '') return run.text;
  const lead = run.text.slice(0, run.text.indexOf(core[0] ?? ''));
  const tail = run.text.slice(lead.length + core.length);
  const text = escapeMarkdown(core);
  const address = run.href === null ? null : safeAddress(run.href, base);
  if (address !== null) return `${lead}[${text}](<${address}>)${tail}`;
  const left = lead === '' ? before : lead;
  const right = tail === '' ? after : tail;
  // Marks that stand inside a word, or against others, would be read as asterisks.
  const marked =
    run.emphasis !== '' && boundary(left.at(-1)) && boundary(right?.[0]) && !left.endsWith('*');
  return marked ? `${lead}${run.emphasis}${text}${run.emphasis}${tail}` : `${lead}${text}${tail}`;
};

/** True where links and emphasis say nothing: Markdown would be the escaped text. */
export const isPlain = (runs: readonly Run[]): boolean =>
  runs.every(({ href, emphasis }) => href === null && emphasis === '');

/**
 * The runs of a block as inline Markdown, addresses resolved against `base`. Nothing
 * executable comes through: text is escaped, and links are http or https.
 */
export const toMarkdown = (runs: readonly Run[], base: string | null): string => {
  let result = '';
  runs.forEach((run, i) => {
    const next = runs[i + 1];
    // An exclamation mark before a link would make a picture of it.
    if (run.href !== null && result.endsWith('!')) result = `${result.slice(0, -1)}\\!`;
    result += inline(run, result, next?.text, base);
  });
  return result
    .trim()
    .replace(
      BLOCK_START,
      (_, sign: string | undefined, digits: string | undefined, stop: string | undefined) =>
        sign === undefined ? `${digits ?? ''}\\${stop ?? ''}` : `\\${sign}`,
    );
};
