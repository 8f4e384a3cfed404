/**
 * `npm run bench -- extract|quotes|stories [--sets DIR]`: speed, memory and, with data sets,
 * quality; `npm run bench -- build`: each stage of a build; `npm run bench -- site` and `search`: how the pages do. Nothing is timed in the tests: figures depend
 * on the machine, promises must not.
 */
import { parseArgs } from 'node:util';
import { benchBuild } from './bench/build/build.ts';
import { benchExtract } from './bench/extract.ts';
import { benchQuotes } from './bench/quotes.ts';
import { benchSearch } from './bench/search/search.ts';
import { benchSite } from './bench/site/site.ts';
import { benchStories } from './bench/stories.ts';
import { ArticleScope } from '../src/settings/schema.ts';
import { meaningOf } from './lib/failure.ts';

const USAGE = `Usage: npm run bench -- extract [--sets DIR] [--captures N]
       npm run bench -- quotes --sets DIR
       npm run bench -- stories --sets DIR [--articles N,…]
       npm run bench -- build [--sets DIR] [--captures N,…] [--whole]
       npm run bench -- site [--dist DIR]
       npm run bench -- search [--dist DIR] [--articles N] [--content DIR] [--scope full|lead|none]

  --sets DIR      score and time on the data sets in DIR, with the peers that it names
  --captures N    how many captures to make and time (5000; "build" takes several: 1000,10000)
  --whole         build the whole site, not its content alone
  --articles N,…  how many articles to group and time (10000,100000)
  --dist DIR      a built site to look at (the project's own, which is built first); "search" takes its
                  search page
  --content DIR   generated content to search, in the place of N invented articles
  --scope         how much of the articles is searched (full)

"site" ends with status 1 where Lighthouse, as a phone, gives a page less than 98 of 100.
`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What was asked for, which gives false where figures are not what they are to be; null where nobody knows it. */
const asked = (): (() => Promise<unknown>) | null => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        sets: { type: 'string' },
        captures: { type: 'string', default: '5000' },
        articles: { type: 'string', default: '10000,100000' },
        dist: { type: 'string' },
        content: { type: 'string' },
        scope: { type: 'string', default: 'full' },
        whole: { type: 'boolean', default: false },
      },
    });
    const captures = values.captures.split(',').map(Number);
    const counts = values.articles.split(',').map(Number);
    const [stage, ...others] = positionals;
    const { sets } = values;
    if (others.length > 0 || ![...captures, ...counts].every((count) => count > 0)) return null;
    if (stage === 'extract') return () => benchExtract({ sets, captures: captures[0] ?? 0 }, say);
    if (stage === 'build')
      return () => benchBuild({ sets, counts: captures, site: values.whole }, say);
    if (stage === 'site') return () => benchSite(values.dist, say);
    if (stage === 'search') {
      const { dist, content } = values;
      const scope = ArticleScope.parse(values.scope);
      return () => benchSearch({ dist, content, articles: counts[0] ?? 0, scope }, say);
    }
    if (sets === undefined) return null;
    if (stage === 'quotes') return () => benchQuotes(sets, say);
    return stage === 'stories' ? () => benchStories({ sets, counts }, say) : null;
  } catch {
    return null;
  }
};

const wanted = asked();
if (wanted === null) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  try {
    if ((await wanted()) === false) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`The bench did not finish: ${meaningOf(error)}.\n`);
    process.exitCode = 1;
  }
}
