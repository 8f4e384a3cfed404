import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byCodeUnit } from '../../../src/pipeline/text/order.ts';
import { placementOf } from '../placement.ts';
import type { Project } from '../project.ts';

/** The files of a site and where it will stand. */
export type Site = {
  files: ReadonlySet<string>;
  origin: string;
  /** The path that it stands under, with a slash at both ends. */
  base: string;
};

/** Where a link leads within the site's host. */
export type Address = { file: string; fragment: string } | { outside: string };

/** The built site of a project, where its settings place it. */
export const siteAt = async (project: Project): Promise<Site> => {
  const { dist } = project;
  const { url, base } = placementOf(project);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return {
    files: new Set(files.toSorted(byCodeUnit)),
    origin: new URL(url).origin,
    base,
  };
};

/** Where a link on a page leads; null for another host or a scheme without one (`mailto:` …). */
export const resolveIn = (
  { origin, base, files }: Site,
  page: string,
  href: string,
): Address | null => {
  if (!URL.canParse(href, origin)) return { outside: href };
  const from = new URL(base + page.replace(/(^|\/)index\.html$/, '$1'), origin);
  const url = new URL(href, from);
  if (url.origin !== origin) return null;
  if (!`${url.pathname}/`.startsWith(base)) return { outside: url.pathname };
  const path = decoded(url.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  // Hosts serve `/about` from `about.html` only if they want to, so it does not count as there.
  return { file: files.has(file) ? file : path || file, fragment: decoded(url.hash.slice(1)) };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
