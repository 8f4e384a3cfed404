/**
 * `npm run bench -- extract|quotes|stories [--sets DIR]`: speed, memory and, with data sets,
 * quality. Nothing is timed in the tests: figures depend on the machine, promises must not.
 */
import { parseArgs } from 'node:util';
import { benchExtract } from './bench/extract.ts';
import { benchQuotes } from './bench/quotes.ts';
import { benchStories } from './bench/stories.ts';
import { meaningOf } from './lib/failure.ts';

const USAGE = `Usage: npm run bench -- extract [--sets DIR] [--captures N]
       npm run bench -- quotes --sets DIR
       npm run bench -- stories --sets DIR [--articles N,…]

  --sets DIR      score and time on the data sets in DIR, with the peers that it names
  --captures N    how many captures to make and time (5000)
  --articles N,…  how many articles to group and time (10000,100000)
`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What was asked for; null where nobody knows it. */
const asked = (): (() => Promise<void>) | null => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        sets: { type: 'string' },
        captures: { type: 'string', default: '5000' },
        articles: { type: 'string', default: '10000,100000' },
      },
    });
    const captures = Number(values.captures);
    const counts = values.articles.split(',').map(Number);
    const [stage, ...others] = positionals;
    const { sets } = values;
    if (others.length > 0 || ![captures, ...counts].every((count) => count > 0)) return null;
    if (stage === 'extract') return () => benchExtract({ sets, captures }, say);
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
    await wanted();
  } catch (error) {
    process.stderr.write(`The bench did not finish: ${meaningOf(error)}.\n`);
    process.exitCode = 1;
  }
}
