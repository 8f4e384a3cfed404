import type { Element, ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { xmlText } from './xml.ts';

/** Attributes; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Characters as XML keeps them: line ends are LF to every parser (XML 1.0, 2.11). */
const plain = (text: string): string => xmlText(text).replace(/\r\n?/g, '\n');

const cleaned = (attributes: Attributes): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, plain(value)]],
    ),
  );

/** An element; strings among its children are text. */
export const el = (
  name: string,
  attributes: Attributes,
  ...children: readonly (ElementContent | string)[]
): Element =>
  x(
    name,
    cleaned(attributes),
    children.map((child) => (typeof child === 'string' ? plain(child) : child)),
  );

/** An element whose children stand on lines of their own; for content in which space says nothing. */
export const block = (
  name: string,
  attributes: Attributes,
  ...children: readonly ElementContent[]
): Element => el(name, attributes, ...children.flatMap((child) => ['\n', child]), '\n');

/** A tree as XML. Outside of CDATA, of which there is none, `]]>` may not stand (XML 1.0, 2.4). */
export const toMarkup = (tree: Root | Element): string =>
  toXml(tree, { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;');

/** A tree of HTML elements that have an end tag, as HTML: there an empty one may not close itself. */
export const toHtml = (tree: Element): string => toXml(tree);
