import type { Citation } from './citation.ts';
import { archived, oneLine, quoted } from './plain.ts';

/** Characters that TeX takes for something else. Braces as commands: BibTeX counts even escaped ones. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A text as the value of a field. It stands on one line, so that an `@` in it never begins one:
 * there some programs look for the next entry.
 */
const escaped = (text: string): string =>
  oneLine(text).replace(/[\\{}$&#%_~^]/g, (c) => TEX[c] ?? c);

/** An address as the value of a field: programs print it as it stands. */
const address = (url: string): string =>
  new URL(url).href.replace(/[\\{}\s]/g, (c) => encodeURIComponent(c));

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A citation as a BibTeX entry, in UTF-8. It is of the type `misc`, the only one that asks for no
 * field: what is not stated can be absent. The title has braces of its own, which keep its capitals;
 * so has an author, whose name is not taken apart.
 */
export const bibtex = (citation: Citation): string => {
  const { key, authors, title, container, day, language, original, page } = citation;
  const [year, month = '', date] = day?.split('-') ?? [];
  const notes = [quoted(citation), archived(citation)].filter((note) => note !== undefined);
  const fields: [string, string | undefined][] = [
    [
      'author',
      authors.length > 0
        ? `{${authors.map((name) => `{${escaped(name)}}`).join(' and ')}}`
        : undefined,
    ],
    ['title', title === undefined ? undefined : `{{${escaped(title)}}}`],
    ['howpublished', container === undefined ? undefined : `{${escaped(container)}}`],
    ['year', year],
    ['month', MONTHS[Number(month) - 1]],
    ['day', date === undefined ? undefined : String(Number(date))],
    ['language', language === undefined ? undefined : `{${escaped(language)}}`],
    ['url', `{${address(original ?? page)}}`],
    ['note', notes.length > 0 ? `{${escaped(notes.join(' '))}}` : undefined],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
};
