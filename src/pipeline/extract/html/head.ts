import { clean } from '../segment/clean.ts';

/** A machine-readable time in the page, the words it shows and the block it stands in. */
export type TimeTag = { datetime: string; text: string; block: number; itemprop: string };

/** What a page states of itself outside its text, as found. */
export type Head = {
  title: string;
  /** `name`, `property` or `itemprop` (lower-case) → contents, in order. */
  metas: Map<string, string[]>;
  canonical: string | null;
  language: string | null;
  /** Parsed JSON-LD scripts. */
  linked: unknown[];
  times: TimeTag[];
};

/** Scripts beyond this length are data, no description of the page. */
const LONGEST_SCRIPT = 1_000_000;
const MOST_TIMES = 50;

const parsed = (script: string): unknown => {
  const body = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '');
  try {
    return JSON.parse(body);
  } catch {
    try {
      // Raw line breaks inside strings are the commonest fault.
      return JSON.parse(body.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
};

/** Gathers what a page states of itself while its tags go by. */
export class HeadReader {
  base: string | null = null;
  private title = '';
  private canonical: string | null = null;
  language: string | null = null;
  private readonly metas = new Map<string, string[]>();
  private readonly linked: unknown[] = [];
  private readonly times: TimeTag[] = [];
  private script: string | null = null;
  private inTitle = false;
  private inTime = false;

  open(name: string, attributes: Readonly<Record<string, string>>, block: number): void {
    if (name === 'meta') this.meta(attributes);
    else if (name === 'link') this.link(attributes);
    else if (name === 'base') this.base ??= attributes.href ?? null;
    else if (name === 'html') this.language ??= attributes.lang ?? null;
    else if (name === 'title') this.inTitle = this.title === '';
    else if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) this.script = '';
    else if (attributes.datetime !== undefined && this.times.length < MOST_TIMES) {
      const { datetime, itemprop = '' } = attributes;
      this.times.push({ datetime, text: '', block, itemprop: itemprop.toLowerCase() });
      this.inTime = true;
    }
  }

  private meta({
    property,
    name,
    itemprop,
    content,
  }: Readonly<Record<string, string | undefined>>): void {
    const value = clean(content ?? '');
    if (value === '') return;
    for (const key of new Set([property, name, itemprop])) {
      if (key === undefined) continue;
      const list = this.metas.get(key.toLowerCase()) ?? [];
      list.push(value);
      this.metas.set(key.toLowerCase(), list);
    }
  }

  private link({ rel, href }: Readonly<Record<string, string | undefined>>): void {
    if (rel === undefined || href === undefined) return;
    if (/\bcanonical\b/i.test(rel)) {
      this.canonical ??= href;
      if (/^https?:/i.test(href)) this.base ??= href;
    }
  }

  text(data: string): void {
    if (this.inTitle) this.title += data;
    if (this.script !== null && this.script.length < LONGEST_SCRIPT) this.script += data;
    const time = this.times.at(-1);
    if (this.inTime && time && time.text.length < 200) time.text += data;
  }

  close(name: string): void {
    if (name === 'title') this.inTitle = false;
    else if (name === 'script' && this.script !== null) {
      const value = parsed(this.script);
      if (value !== null) this.linked.push(value);
      this.script = null;
    } else if (name === 'time' || name === 'abbr') this.inTime = false;
  }

  result(): Head {
    const { metas, canonical, language, linked, times } = this;
    return { title: clean(this.title), metas, canonical, language, linked, times };
  }
}
