import type { Element, ElementContent } from 'xast';
import { xmlText } from './xml.ts';

/** Attributes; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Characters as XML keeps them: line ends are LF to every parser (XML 1.0, 2.11). */
const plain = (text: string): string => {
  const whole = xmlText(text);
  return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
};

const cleaned = (attributes: Attributes): Record<string, string> => {
  const own: Record<string, string> = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) own[name] = plain(value);
  }
  return own;
};

/** An element; strings among its children are text. */
export const el = (
  name: string,
  attributes: Attributes,
  ...children: readonly (ElementContent | string)[]
): Element => ({
  type: 'element',
  name,
  attributes: cleaned(attributes),
  children: children.map((child) =>
    typeof child === 'string' ? { type: 'text', value: plain(child) } : child,
  ),
});

/** An element whose children stand on lines of their own; for content in which space says nothing. */
export const block = (
  name: string,
  attributes: Attributes,
  ...children: readonly ElementContent[]
): Element => el(name, attributes, ...children.flatMap((child) => ['\n', child]), '\n');

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '"': '&#x22;',
};
const reference = (character: string): string => REFERENCES[character] ?? '';

/** What may not stand in a text, and in a value between double quotation marks (XML 1.0, 2.4 and 3.1). */
const inText = (text: string): string =>
  /[&<]/.test(text) ? text.replace(/[&<]/g, reference) : text;
const inValue = (text: string): string =>
  /[&<"]/.test(text) ? text.replace(/[&<"]/g, reference) : text;

/** Written here, as there are ten thousands of such trees: a library for all XML takes ten times as long. */
const written = (node: ElementContent, closeEmpty: boolean): string => {
  if (node.type === 'text') return inText(node.value);
  if (node.type !== 'element')
    throw new Error(`No tree of this site has a part of the kind ${node.type}.`);
  let start = `<${node.name}`;
  for (const name in node.attributes) start += ` ${name}="${inValue(node.attributes[name] ?? '')}"`;
  let content = '';
  for (const child of node.children) content += written(child, closeEmpty);
  return content === '' && closeEmpty ? `${start}/>` : `${start}>${content}</${node.name}>`;
};

/** A tree as XML. Outside of CDATA, of which there is none, `]]>` may not stand (XML 1.0, 2.4). */
export const toMarkup = (tree: Element): string => written(tree, true).replaceAll(']]>', ']]&gt;');

/** A tree of HTML elements that have an end tag, as HTML: there an empty one may not close itself. */
export const toHtml = (tree: Element): string => written(tree, false);
