/**
 * `npm run bench -- extract|stories [--sets DIR]`: speed, memory and, with data sets, quality.
 * Nothing is timed in the tests: figures depend on the machine, promises must not.
 */
import { parseArgs } from 'node:util';
import { benchExtract } from './bench/extract.ts';
import { benchStories } from './bench/stories.ts';
import { meaningOf } from './lib/failure.ts';

const USAGE = `Usage: npm run bench -- extract [--sets DIR] [--captures N]
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
    const { sets } = values;
    const captures = Number(values.captures);
    const counts = values.articles.split(',').map(Number);
    if (positionals.length !== 1 || ![captures, ...counts].every((count) => count > 0)) return null;
    if (positionals[0] === 'extract') return () => benchExtract({ sets, captures }, say);
    if (positionals[0] === 'stories' && sets !== undefined)
      return () => benchStories({ sets, counts }, say);
    return null;
  } catch {
    return null;
  }
};

const bench = asked();
if (bench === null) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  try {
    await bench();
  } catch (error) {
    process.stderr.write(`The bench did not finish: ${meaningOf(error)}.\n`);
    process.exitCode = 1;
  }
}
