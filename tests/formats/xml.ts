import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The root element of an XML document, by a parser that refuses what is not well-formed. */
export const rootOf = (xml: string): Element => {
  const root = fromXml(xml).children.find((child) => child.type === 'element');
  if (!root) throw new Error('no root element');
  return root;
};

/** Child elements, all or those of a name. */
export const childrenOf = (node: Element, name?: string): Element[] =>
  node.children.flatMap((child) =>
    child.type === 'element' && (name === undefined || child.name === name) ? [child] : [],
  );

/** The text of an element, that of its descendants included. */
export const textOf = (node: Element): string =>
  node.children
    .map((child) =>
      child.type === 'element'
        ? textOf(child)
        : child.type === 'text' || child.type === 'cdata'
          ? child.value
          : '',
    )
    .join('');

/** Whether a text is a full http address, without a space in it. */
export const isAddress = (text: string | null | undefined): boolean => {
  if (text == null || /\s/.test(text) || !URL.canParse(text)) return false;
  return /^https?:$/.test(new URL(text).protocol);
};
