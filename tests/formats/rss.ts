import { DomUtils, parseDocument } from 'htmlparser2';
import type { Element } from 'xast';
import { childrenOf, isAddress, rootOf, textOf } from './xml.ts';

/** Elements of RSS 2.0 without a prefix, by where they may stand (RSS 2.0 Specification, 2.0.11). */
const ELEMENTS = {
  channel:
    'title link description language copyright managingEditor webMaster pubDate lastBuildDate category generator docs cloud ttl image rating textInput skipHours skipDays item',
  item: 'title link description author category comments enclosure guid pubDate source',
};
/** Those of them that may stand more than once. */
const REPEATED = new Set(['item', 'category', 'atom:link']);

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  fh: 'http://purl.org/syndication/history/1.0',
};
/** Elements with a prefix that these feeds use, by where they may stand. */
const EXTENSIONS = {
  channel: 'atom:link fh:complete fh:archive',
  item: 'content:encoded',
};

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const RFC_822 =
  /^(\w{3}), (\d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}) \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/;

/** A date of RFC 822 with four digits for the year and the right day of the week. */
const isDate = (text: string): boolean => {
  const [, weekday, day] = RFC_822.exec(text) ?? [];
  return day !== undefined && WEEKDAYS[new Date(`${day} 00:00:00 GMT`).getUTCDay()] === weekday;
};

/** What HTML in a feed must not hold: what runs, what loads, and addresses that need the page. */
const htmlFindings = (html: string): string[] =>
  DomUtils.getElementsByTagName('*', parseDocument(html)).flatMap(({ name, attribs }) => [
    ...(['p', 'blockquote', 'cite', 'a'].includes(name) ? [] : [`HTML element ${name}`]),
    ...Object.keys(attribs)
      .filter((attribute) => !['href', 'dir', 'lang'].includes(attribute))
      .map((attribute) => `HTML attribute ${attribute}`),
    ...(attribs.href === undefined || isAddress(attribs.href) ? [] : ['relative link']),
  ]);

const elementFindings = (node: Element, place: 'channel' | 'item'): string[] => {
  const allowed = new Set(`${ELEMENTS[place]} ${EXTENSIONS[place]}`.split(' '));
  const names = childrenOf(node).map(({ name }) => name);
  return [
    ...names.filter((name) => !allowed.has(name)).map((name) => `${place}: ${name}`),
    ...names
      .filter((name, index) => names.indexOf(name) < index && !REPEATED.has(name))
      .map((name) => `${place}: ${name} twice`),
  ];
};

const itemFindings = (item: Element): string[] => {
  const all = (name: string) => childrenOf(item, name);
  const [guid] = all('guid');
  return [
    ...elementFindings(item, 'item'),
    ...(all('title').some((title) => textOf(title).trim() !== '') ? [] : ['item: no title']),
    ...all('link').flatMap((link) => (isAddress(textOf(link)) ? [] : ['item: link'])),
    ...(guid ? [] : ['item: no guid']),
    ...(guid?.attributes.isPermaLink === 'true' && !isAddress(textOf(guid)) ? ['item: guid'] : []),
    ...all('pubDate').flatMap((date) => (isDate(textOf(date)) ? [] : ['item: pubDate'])),
    ...[...all('description'), ...all('content:encoded')].flatMap((html) =>
      htmlFindings(textOf(html)),
    ),
  ];
};

/** A link of a document to another, or to itself, by its relation. */
export const linkOf = (channel: Element, rel: string): string | undefined =>
  childrenOf(channel, 'atom:link').find((link) => link.attributes.rel === rel)?.attributes.href ??
  undefined;

/** The channel of an RSS document. */
export const channelOf = (xml: string): Element => {
  const [channel] = childrenOf(rootOf(xml), 'channel');
  if (!channel) throw new Error('no channel');
  return channel;
};

/** Ids of a document's items, in order. */
export const guidsOf = (xml: string): string[] =>
  childrenOf(channelOf(xml), 'item').flatMap((item) => childrenOf(item, 'guid').map(textOf));

/**
 * What is wrong with a feed by RSS 2.0, by the RSS Advisory Board's profile (one self link, one
 * guid each) and by RFC 5005.
 *
 * @param self full address at which it stands
 */
export const rssFindings = (xml: string, self: string): string[] => {
  const root = rootOf(xml);
  const channels = childrenOf(root, 'channel');
  const [channel] = channels;
  if (root.name !== 'rss' || root.attributes.version !== '2.0') return ['root is no RSS 2.0'];
  if (!channel || channels.length > 1 || childrenOf(root).length > 1) return ['not one channel'];
  const texts = (name: string) => childrenOf(channel, name).map(textOf);
  const guids = guidsOf(xml);
  const links = childrenOf(channel, 'atom:link');
  const rels = links.map(({ attributes }) => attributes.rel);
  const archive = childrenOf(channel, 'fh:archive').length > 0;
  const complete = childrenOf(channel, 'fh:complete').length > 0;
  return [
    ...Object.entries(NAMESPACES)
      .filter(([prefix, uri]) => root.attributes[`xmlns:${prefix}`] !== uri)
      .map(([prefix]) => `namespace ${prefix}`),
    ...elementFindings(channel, 'channel'),
    ...['title', 'description'].filter((name) => !texts(name)[0]?.trim()),
    ...(isAddress(texts('link')[0]) ? [] : ['link']),
    ...texts('language').filter((tag) => Intl.getCanonicalLocales(tag)[0] !== tag),
    ...[...texts('pubDate'), ...texts('lastBuildDate')].filter((date) => !isDate(date)),
    ...(linkOf(channel, 'self') === self ? [] : ['self link']),
    ...rels.filter((rel, index) => rels.indexOf(rel) < index).map((rel) => `${rel ?? ''} twice`),
    ...links.filter(({ attributes }) => !isAddress(attributes.href)).map(() => 'atom:link'),
    ...links
      .filter(({ attributes }) => attributes.type !== 'application/rss+xml')
      .map(() => 'type of atom:link'),
    ...(archive && complete ? ['archive and complete'] : []),
    ...(archive && !rels.includes('current') ? ['archive without current'] : []),
    ...(complete && rels.includes('prev-archive') ? ['complete with an archive'] : []),
    ...guids.filter((guid, index) => guids.indexOf(guid) < index).map((guid) => `${guid} twice`),
    ...childrenOf(channel, 'item').flatMap(itemFindings),
  ];
};
