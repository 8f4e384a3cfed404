import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** What a reader without a network is shown in the place of a page that was never read. */
const PAGE = 'offline/';

const sourceOf = (name: string): Promise<string> =>
  readFile(new URL(`./${name}`, import.meta.url), 'utf8');

/** The style sheets and scripts that a page names, as paths below the base. */
const partsOf = (html: string, base: string): string[] => {
  const parts = new Set<string>();
  const parser = new Parser({
    onopentag: (name, { rel, href, src }) => {
      const address = name === 'link' && rel === 'stylesheet' ? href : name === 'script' ? src : '';
      if (address?.startsWith(base) === true) parts.add(address.slice(base.length));
    },
  });
  parser.end(html);
  return [...parts];
};

const worker = async (dist: string, base: string): Promise<string> => {
  const file = join(dist, PAGE, 'index.html');
  const shell = partsOf(await readFile(file, 'utf8'), base);
  const source = await sourceOf('worker.js');
  const digest = createHash('sha256').update(source);
  for (const path of [file, ...shell.map((part) => join(dist, part))])
    digest.update('\0').update(await readFile(path));
  return [
    `const VERSION = ${JSON.stringify(digest.digest('hex').slice(0, 16))};`,
    `const SHELL = ${JSON.stringify([PAGE, ...shell])};`,
    source,
  ].join('\n');
};

/**
 * Puts the service worker into a built site, `sw.js`, with what starts it; where the setting is off one
 * that takes leave of browsers that an earlier build gave the other.
 *
 * @param base the path that the site stands under, with a slash at both ends
 */
export const writeWorker = async (dist: string, base: string, offline: boolean): Promise<void> => {
  if (offline)
    for (const name of ['register.js', 'kept.js'])
      await writeFile(join(dist, name), await sourceOf(name));
  const text = offline ? await worker(dist, base) : await sourceOf('gone.js');
  await writeFile(join(dist, 'sw.js'), text);
};
