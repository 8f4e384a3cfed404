/** An entry of a list of references: its type, its key, its fields as they stand. */
export type Entry = { type: string; key: string; fields: ReadonlyMap<string, string> };

/** Where a value in braces ends. BibTeX counts every brace: a backslash before one changes nothing. */
const endOf = (text: string, start: number): number => {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === '{') depth += 1;
    if (text[i] === '}') depth -= 1;
    if (depth === 0) return i + 1;
  }
  throw new Error('a brace is not closed');
};

const valueAt = (text: string, start: number): number => {
  if (text[start] === '{') return endOf(text, start);
  const bare = /^(?:\d+|[a-z]{3})(?=[,\s])/.exec(text.slice(start));
  if (!bare) throw new Error(`no value: ${text.slice(start, start + 40)}`);
  return start + bare[0].length;
};

/**
 * The one entry of a BibTeX file, as strictly as BibTeX reads it.
 * @throws {Error} where it is none, or where anything stands beside it
 */
export const entryIn = (file: string): Entry => {
  const head = /^@([a-z]+)\{([A-Za-z0-9-]+),\n/.exec(file);
  if (!head) throw new Error('no entry');
  const [whole, type = '', key = ''] = head;
  const fields = new Map<string, string>();
  let at = whole.length;
  for (;;) {
    const name = /^ {2}([a-z]+) = /.exec(file.slice(at));
    if (!name?.[1]) throw new Error(`no field: ${file.slice(at, at + 40)}`);
    const start = at + name[0].length;
    const end = valueAt(file, start);
    if (fields.has(name[1])) throw new Error(`${name[1]} twice`);
    fields.set(name[1], file.slice(start, end));
    const next = /^,\n|^\n\}\n$/.exec(file.slice(end));
    if (!next) throw new Error(`after a field: ${file.slice(end, end + 40)}`);
    at = end + next[0].length;
    if (at === file.length) break;
  }
  if (/^[^\S\n]*@/m.test(file.slice(whole.length))) throw new Error('a line begins with @');
  return { type, key, fields };
};
