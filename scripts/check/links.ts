import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageOf, type Page } from '../lib/links/page.ts';
import { type Address, resolveIn, type Site, siteAt } from '../lib/links/site.ts';
import type { Problem } from '../lib/problem.ts';
import type { Project } from '../lib/project.ts';

/** What was found, among how much. */
type Checked = { problems: Problem[]; links: number; pages: number };

/**
 * Every link, picture, style sheet and script that a page, feed or site map of `dist/` names within
 * the site is there, the fragment too.
 */
export const checkLinks = async (project: Project): Promise<Checked> => {
  const site = await siteAt(project);
  const pages = new Map<string, Page>();
  for (const file of site.files)
    if (/\.(?:html|xml)$/.test(file))
      pages.set(
        file,
        pageOf(await readFile(join(project.dist, file), 'utf8'), file.endsWith('.xml')),
      );
  const problems: Problem[] = [];
  let links = 0;
  for (const [file, { links: found, repeated }] of pages) {
    for (const id of repeated)
      problems.push(faulty(file, { place: `#${id}` }, 'Its id stands on this page twice.'));
    for (const { href, line } of found) {
      const address = resolveIn(site, file, href);
      if (address === null) continue;
      links += 1;
      const reason = faultOf(address, pages, site);
      if (reason !== null)
        problems.push(faulty(file, { position: String(line), place: href }, reason));
    }
  }
  return { problems, links, pages: pages.size };
};

const faulty = (
  file: string,
  at: Pick<Problem, 'position' | 'place'>,
  reason: string,
): Problem => ({
  file: `dist/${file}`,
  ...at,
  reason,
  remedy: 'Build again with the same SITE_URL and BASE_PATH; if it stays, mend the page in src/.',
});

/** What is wrong with an address, null where it leads to something. */
const faultOf = (address: Address, pages: ReadonlyMap<string, Page>, site: Site): string | null => {
  if ('outside' in address) return `It leads out of the site, which stands under ${site.base}.`;
  const { file, fragment } = address;
  if (!site.files.has(file)) return `There is no ${file}.`;
  const page = pages.get(file);
  if (fragment === '' || fragment === 'top' || page === undefined) return null;
  return page.ids.has(fragment) ? null : `${file} has no #${fragment}.`;
};
