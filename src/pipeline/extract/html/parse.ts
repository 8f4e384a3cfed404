import type { Block } from '../../model/index.ts';
import type { Item, Segment } from '../segment/segment.ts';
import { BlockText } from './block.ts';
import { readNames } from './element-names.ts';
import { BLOCKS, BREAKS_OUT, landmarkBit, SKIPPED, VOID } from './elements.ts';
import { HeadReader, type Head } from './head.ts';
import { quotationMarks } from './quotation-marks.ts';
import type { RawRun } from './runs.ts';
import { closing, implied, ROOT, type Open } from './stack.ts';
import { readTags } from './tags.ts';

/** HTML in pieces: blocks of text, the parent of each block element, and what the page states. */
export type ParsedHtml = { segments: Segment[]; parents: number[]; head: Head };

const HIDDEN_STYLE = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i;
const HEADING = /^h[1-6]$/;

/** Elements nested deeper than this are read as if they stood side by side (browsers: 512). */
const DEEPEST = 500;

const lookOf = (name: string, around: RawRun['look']): RawRun['look'] => {
  if (name === 'em' || name === 'i') return around ?? 'emphasis';
  if (name === 'strong' || name === 'b') return 'strong';
  return around;
};

const isList = (name: string): boolean => name === 'ul' || name === 'ol';

/** A whole number in an attribute, such as a list's `start`; the other value where it is none. */
const numberOr = (attribute: string | undefined, other: number): number =>
  attribute !== undefined && /^\d{1,6}$/.test(attribute) ? Number(attribute) : other;

const kindOf = (holder: Open): Block['kind'] => {
  if (HEADING.test(holder.name)) return 'heading';
  if ((holder.landmarks & landmarkBit('blockquote')) !== 0) return 'quotation';
  return (holder.landmarks & landmarkBit('li')) !== 0 ? 'item' : 'paragraph';
};

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  (attributes.style !== undefined && HIDDEN_STYLE.test(attributes.style.slice(0, 500)));

/** The item that a `<li>` begins; counts on in its list. */
const itemOf = (list: Open['list'], value: string | undefined): Item => {
  if (list?.next == null) return { number: null };
  const number = numberOr(value, list.next);
  list.next = number + 1;
  return { number };
};

/** Reads a page in one pass without building a tree: time and memory linear in its length. */
class PageReader {
  readonly segments: Segment[] = [];
  readonly parents: number[] = [0];
  readonly head = new HeadReader();
  private readonly stack: Open[] = [ROOT];
  private readonly block = new BlockText();
  /** Open elements beyond the deepest. */
  private beyond = 0;

  private top(): Open {
    return this.stack.at(-1) ?? ROOT;
  }

  /** Ends the block that is being gathered. */
  flush(): void {
    const { stack } = this;
    let at = stack.length - 1;
    while (at > 0 && stack[at]?.block === false) at--;
    const holder = stack[at] ?? ROOT;
    const around = [holder, stack[at - 1] ?? ROOT, stack[at - 2] ?? ROOT];
    const kind = kindOf(holder);
    const level = kind === 'heading' ? Number(holder.name[1]) : 0;
    const standing = { kind, level, indent: holder.lists, item: holder.item };
    const segment = this.block.take(this.segments.length + 1, standing, {
      tag: holder.name,
      near: around.reduce((mask, { names }) => mask | names, 0),
      far: holder.far,
      landmarks: holder.landmarks,
      depth: at,
      element: holder.serial,
      build: around.map(({ name, names }) => `${name}.${names.toString(36)}`).join(' '),
      hidden: holder.hidden,
    });
    if (segment) this.segments.push(segment);
  }

  private pop(count: number): void {
    for (let i = 0; i < count && this.stack.length > 1; i++) {
      const ended = this.top();
      if (ended.block && !ended.skipped) this.flush();
      this.stack.pop();
    }
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.head.open(name, attributes, this.segments.length);
    if (this.top().skipped) {
      if (name === this.top().name) this.stack.push(this.top());
      if (!BREAKS_OUT.has(this.top().name) || !BLOCKS.has(name)) return;
      while (this.top().skipped) this.stack.pop();
    }
    if (this.beyond === 0) this.pop(implied(this.stack, name));
    const around = this.top();
    const block = BLOCKS.has(name);
    if (block) this.flush();
    if (name === 'br' && this.block.break()) this.flush();
    if (name === 'td' || name === 'th') this.block.cell(name === 'th');
    if (name === 'q') this.quote(around, around.quotes, 0);
    if (VOID.has(name)) return;
    if (this.stack.length >= DEEPEST) {
      this.beyond++;
      return;
    }
    if (SKIPPED.has(name)) {
      this.stack.push({ ...around, name, block: false, skipped: true });
      return;
    }
    this.stack.push(this.opened(name, attributes, around, block));
  }

  private opened(
    name: string,
    attributes: Readonly<Record<string, string>>,
    around: Open,
    block: boolean,
  ): Open {
    const { class: classes = '', id = '', role = '', itemprop = '', rel = '' } = attributes;
    const { start, value } = attributes;
    const names = readNames(`${classes} ${id} ${role} ${itemprop} ${rel}`.trim());
    if (block) this.parents.push(around.serial);
    const link = name === 'a' && attributes.href !== undefined;
    return {
      name,
      serial: block ? this.parents.length - 1 : around.serial,
      block,
      skipped: false,
      hidden: around.hidden || isHidden(attributes),
      names,
      far: around.far | names,
      landmarks: around.landmarks | landmarkBit(name),
      lists: around.lists + (isList(name) ? 1 : 0),
      list: isList(name) ? { next: name === 'ol' ? numberOr(start, 1) : null } : around.list,
      item: name === 'li' ? itemOf(around.list, value) : isList(name) ? null : around.item,
      href: link ? (attributes.href ?? null) : around.href,
      inLink: around.inLink || link,
      look: lookOf(name, around.look),
      pre: around.pre || name === 'pre',
      quotes: around.quotes + (name === 'q' ? 1 : 0),
    };
  }

  close(name: string): void {
    this.head.close(name);
    if (this.top().skipped) {
      if (this.top().name === name) this.stack.pop();
      return;
    }
    if (name === 'br') this.open('br', {});
    if (VOID.has(name)) return;
    if (this.beyond > 0) {
      this.beyond--;
      return;
    }
    const top = this.top();
    const count = closing(this.stack, name);
    if (name === 'q' && count > 0) this.quote(top, top.quotes - 1, 1);
    this.pop(count);
  }

  text(data: string): void {
    this.head.text(data);
    const { skipped, href, look, inLink, pre } = this.top();
    if (skipped) return;
    if (!pre) {
      this.block.add(data, href, look, inLink);
      return;
    }
    data.split('\n').forEach((line, i) => {
      if (i > 0) this.block.break();
      this.block.add(line, href, look, inLink);
    });
  }

  /** A quotation mark of the page's language, opening (0) or closing (1), by the depth of `<q>`. */
  private quote({ href, look, inLink }: Open, depth: number, side: 0 | 1): void {
    const mark = quotationMarks(this.head.language)[depth % 2 === 0 ? side : side + 2] ?? '';
    this.block.add(mark, href, look, inLink);
  }
}

/** A page's blocks, its elements' parents and what it states of itself. Never throws. */
export const parseHtml = (source: string): ParsedHtml => {
  const reader = new PageReader();
  readTags(source, reader);
  reader.flush();
  const { segments, parents, head } = reader;
  return { segments, parents, head: head.result() };
};
