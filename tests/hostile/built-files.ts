import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { rootOf } from '../formats/xml.ts';

/** Elements that run, fetch or navigate, and that no page of a site needs. */
const NEVER = new Set(
  'iframe frame object embed applet base video audio source portal svg:script math'.split(' '),
);
/** Attributes with an address. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'srcset', 'ping'];

const isOwn = (address: string): boolean => /^(?:\/(?!\/)|[?#]|$)/.test(address);
const isWeb = (address: string): boolean => /^https?:\/\/[^\s"<>]+$/i.test(address);

/** What a link element may name besides files of the site: addresses of pages. */
const NAMES = new Set(['canonical', 'alternate']);

const faultsOf = (name: string, attributes: Readonly<Record<string, string>>): string[] => {
  const faults: string[] = [];
  if (NEVER.has(name)) faults.push(`<${name}>`);
  for (const attribute of Object.keys(attributes))
    if (/^on|^style$|^srcdoc$/i.test(attribute)) faults.push(`<${name} ${attribute}>`);
  const isData = name === 'script' && attributes.type === 'application/ld+json';
  if (name === 'script' && !isData && attributes.src === undefined) faults.push('inline script');
  if (
    attributes['http-equiv'] === 'refresh' &&
    !/^\d+; url=\/(?!\/)/.test(attributes.content ?? '')
  )
    faults.push(`refresh to ${attributes.content ?? ''}`);
  for (const attribute of ADDRESSES) {
    const address = attributes[attribute];
    if (address === undefined || isOwn(address)) continue;
    const isNamed = name === 'link' && NAMES.has(attributes.rel ?? '');
    const isOut = name === 'a' && attributes.rel?.split(' ').includes('noopener') === true;
    if (!isWeb(address) || !(isNamed || isOut)) faults.push(`<${name} ${attribute}="${address}">`);
  }
  return faults;
};

/** What in a page runs, fetches or leads elsewhere than it may; its JSON-LD must be JSON. */
const inPage = (html: string): string[] => {
  const faults: string[] = [];
  let data: string | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      faults.push(...faultsOf(name, attributes));
      data = attributes.type === 'application/ld+json' ? '' : null;
    },
    ontext: (text) => {
      if (data !== null) data += text;
    },
    onclosetag: (name) => {
      if (name === 'script' && data !== null) JSON.parse(data);
      data = null;
    },
  });
  parser.end(html);
  return faults;
};

/** Controls that no text of a site has: all but tab and the ends of lines. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/**
 * What is wrong with a file of a built site: a page that could run something or lead somewhere, data
 * that is not what it says it is. Empty where nothing is.
 */
export const faultsIn = async (dist: string, file: string): Promise<string[]> => {
  const text = await readFile(join(dist, file), 'utf8');
  const faults: string[] = [];
  try {
    if (file.endsWith('.html')) faults.push(...inPage(text));
    if (/\.(?:json|webmanifest)$/.test(file)) JSON.parse(text);
    if (/\.(?:xml|opml)$/.test(file)) rootOf(text);
    if (file.endsWith('.csv') && /(?:^|[,\n])"?[=+@]/.test(text)) faults.push('a formula');
    if (/\.(?:xml|opml|csv|txt|json|bib)$/.test(file) && CONTROLS.test(text))
      faults.push('a control');
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  return faults.map((fault) => `${file}: ${fault}`);
};
