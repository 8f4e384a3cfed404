import type { Element } from 'xast';
import { childrenOf, isAddress, rootOf, textOf } from './xml.ts';

/** Elements of a head (OPML 2.0). */
const HEAD =
  'title dateCreated dateModified ownerName ownerEmail ownerId docs expansionState vertScrollState windowTop windowLeft windowBottom windowRight';
/** Attributes of a subscription. */
const OUTLINE =
  'text type isComment isBreakpoint created category description htmlUrl language title version xmlUrl';

const outlineFindings = ({ name, attributes, children }: Element): string[] => [
  ...(name === 'outline' ? [] : [name]),
  ...Object.keys(attributes).filter((attribute) => !OUTLINE.split(' ').includes(attribute)),
  ...(attributes.text?.trim() ? [] : ['no text']),
  ...(attributes.type === 'rss' ? [] : ['no subscription']),
  ...(isAddress(attributes.xmlUrl) ? [] : ['xmlUrl']),
  ...(isAddress(attributes.htmlUrl) ? [] : ['htmlUrl']),
  ...(['RSS', 'RSS1', 'RSS2', 'scriptingNews'].includes(attributes.version ?? 'RSS2')
    ? []
    : ['version']),
  ...(children.length > 0 ? ['not flat'] : []),
];

/** Addresses of the feeds in a list of subscriptions, in order. */
export const subscriptionsIn = (opml: string): string[] =>
  childrenOf(rootOf(opml), 'body').flatMap((body) =>
    childrenOf(body).map(({ attributes }) => attributes.xmlUrl ?? ''),
  );

/** What is wrong with a list of subscriptions by OPML 2.0. */
export const opmlFindings = (opml: string): string[] => {
  const root = rootOf(opml);
  if (root.name !== 'opml' || root.attributes.version !== '2.0') return ['root is no OPML 2.0'];
  const [head, body, ...others] = childrenOf(root);
  if (head?.name !== 'head' || body?.name !== 'body' || others.length > 0)
    return ['not a head and a body'];
  return [
    ...childrenOf(head)
      .map(({ name }) => name)
      .filter((name) => !HEAD.split(' ').includes(name)),
    ...(childrenOf(head, 'title').some((title) => textOf(title) !== '') ? [] : ['no title']),
    ...childrenOf(body).flatMap(outlineFindings),
  ];
};
