import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ElementType, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as de from '../../src/strings/de.ts';
import * as en from '../../src/strings/en.ts';
import { phraseParts } from '../../src/strings/phrase.ts';
import { PIECES } from './made/pieces.ts';
import { madeSite } from './made/site.ts';

const made = await madeSite(PIECES, 'language: de\n');
afterAll(() => made.remove());

/** A number that stands for whatever fills a string. */
const FILLED = 987_654;

/** Every string of an interface, whole or between what fills it. */
const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'function')
    return stringsOf(String(Reflect.apply(value, undefined, Array(9).fill(FILLED))));
  if (typeof value === 'string')
    return phraseParts(value)
      .filter(({ kind }) => kind !== 'place')
      .flatMap(({ text }) => text.split(/987.?654/))
      .map((text) => text.replace(/\s+/g, ' ').trim());
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
};

/** So short a string may stand in a word of the other language, or in what somebody said. */
const LEAST = 12;
const german = new Set(stringsOf({ ...de }));
const english = [...new Set(stringsOf({ ...en }))].filter(
  (text) => text.length > LEAST && !german.has(text),
);

/** Attributes that people are shown or read. */
const SHOWN = ['title', 'alt', 'placeholder', 'content', 'label', 'aria-label'];

type Node = ReturnType<typeof parseDocument>['children'][number];

/** What a page says: its text and the attributes that are shown. */
const said = (node: Node): string[] => {
  if (node.type === ElementType.Text) return [node.data];
  if (!('children' in node) || node.type === ElementType.Script) return [];
  const own = 'attribs' in node ? SHOWN.flatMap((name) => node.attribs[name] ?? []) : [];
  return [...own, ...node.children.flatMap(said)];
};

/** Every page of the site: path → what stands in it. */
const pages = new Map<string, string>();
beforeAll(async () => {
  for (const file of await readdir(made.dist, { recursive: true }))
    if (file.endsWith('.html')) pages.set(file, await readFile(join(made.dist, file), 'utf8'));
});

describe('a site in German', () => {
  it('says so on every page', () => {
    expect(pages.size).toBeGreaterThan(50);
    for (const [path, html] of pages) expect(html, path).toMatch(/<html lang="de"/);
  });

  it('has no words of the English interface', () => {
    expect(english.length).toBeGreaterThan(100);
    const found = [...pages].flatMap(([path, html]) => {
      const text = parseDocument(html).children.flatMap(said).join(' ').replace(/\s+/g, ' ');
      return english.filter((words) => text.includes(words)).map((words) => `${path}: ${words}`);
    });
    expect(found).toEqual([]);
  });
});
