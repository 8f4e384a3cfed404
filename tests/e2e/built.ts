import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { z } from 'zod';
import { DIST, SITE } from './site.ts';

/** A file of the built site, as text. */
export const read = (path: string): Promise<string> => readFile(join(DIST, path), 'utf8');

/** Texts of all elements of a name in some XML. */
export const elements = (xml: string, name: string): string[] =>
  DomUtils.getElementsByTagName(name, parseDocument(xml, { xmlMode: true })).map((element) =>
    DomUtils.textContent(element),
  );

/** The file of the site that a full address leads to, the id on it aside; null where there is none. */
export const fileAt = async (address: string): Promise<string | null> => {
  const { href } = new URL(address);
  if (!href.startsWith(SITE)) return null;
  const path = decodeURI(href.slice(SITE.length).replace(/[?#].*$/, ''));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const found = await stat(join(DIST, file)).catch(() => null);
  return found?.isFile() === true ? file : null;
};

const resolves = async (address: string): Promise<boolean> => {
  const file = await fileAt(address);
  if (file === null) return false;
  const { hash } = new URL(address);
  return hash === '' || (await read(file)).includes(`id="${decodeURIComponent(hash.slice(1))}"`);
};

/** Those of some full addresses that lead nowhere on the site: no such file, or no such id on it. */
export const dead = async (addresses: readonly string[]): Promise<string[]> => {
  const found = await Promise.all(
    addresses.map(async (one) => ((await resolves(one)) ? [] : [one])),
  );
  return found.flat();
};

const Data = z.looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string() });

/** The JSON-LD objects of a page, by its file. */
export const jsonLdOf = async (file: string): Promise<z.infer<typeof Data>[]> => {
  const document = parseDocument(await read(file));
  return DomUtils.getElementsByTagName('script', document)
    .filter(({ attribs }) => attribs.type === 'application/ld+json')
    .map((script) => Data.parse(JSON.parse(DomUtils.textContent(script))));
};

/** All objects in some JSON, itself included. */
export const objectsIn = (json: unknown): Record<string, unknown>[] => {
  if (typeof json !== 'object' || json === null) return [];
  if (Array.isArray(json)) return json.flatMap(objectsIn);
  const own: Record<string, unknown> = { ...json };
  return [own, ...Object.values(own).flatMap(objectsIn)];
};
