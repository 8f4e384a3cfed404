import { Parser } from 'htmlparser2';

/** A link as a page prints it, and the line it stands on. */
export type Link = { href: string; line: number };

/** What a page offers and what it leads to, each address once. */
export type Page = { ids: ReadonlySet<string>; repeated: string[]; links: Link[] };

/** Attributes that hold one address, on any element. */
const ADDRESS = ['href', 'src', 'action', 'poster', 'data', 'cite'] as const;

/** `<meta property>` or `<meta name>` whose content is an address. */
const META = new Set(['og:url', 'og:image', 'twitter:image']);

/** Elements of feeds and site maps whose text is an address. */
const ADDRESS_ELEMENT = new Set(['loc', 'link']);

/** The ids and links of an HTML page, or (`xml`) of a feed or a site map. */
export const pageOf = (text: string, xml = false): Page => {
  const ids = new Set<string>();
  const repeated: string[] = [];
  const links = new Map<string, Link>();
  let line = 1;
  let counted = 0;
  /** The text of an address element so far: entities come in pieces. */
  let address: string | null = null;
  const add = (href: string): void => {
    for (; counted < parser.startIndex; counted += 1) if (text[counted] === '\n') line += 1;
    if (!links.has(href)) links.set(href, { href, line });
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const { id } = attributes;
        if (id !== undefined && ids.has(id)) repeated.push(id);
        if (id !== undefined) ids.add(id);
        address = xml && ADDRESS_ELEMENT.has(name) ? '' : null;
        addressesIn(name, attributes).forEach(add);
      },
      ontext: (words) => {
        if (address !== null) address += words;
      },
      onclosetag: () => {
        if (address !== null && address.trim() !== '') add(address.trim());
        address = null;
      },
    },
    { xmlMode: xml },
  );
  parser.end(text);
  return { ids, repeated, links: [...links.values()] };
};

const addressesIn = (name: string, attributes: Readonly<Record<string, string>>): string[] => {
  const found = ADDRESS.flatMap((attribute) => attributes[attribute] ?? []);
  const { srcset, content = '' } = attributes;
  if (srcset !== undefined)
    found.push(...srcset.split(',').map((one) => one.trim().split(/\s/)[0] ?? ''));
  if (name !== 'meta') return found;
  if (META.has(attributes.property ?? attributes.name ?? '')) found.push(content);
  const refresh = /^[\d.\s]*;\s*url=(.*)$/i.exec(content)?.[1];
  if (attributes['http-equiv']?.toLowerCase() === 'refresh' && refresh !== undefined)
    found.push(refresh.replace(/^['"]|['"]$/g, ''));
  return found;
};
