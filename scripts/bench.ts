/**
 * `npm run bench -- extract|quotes [--sets DIR]`: speed, memory and, with data sets, quality.
 * Nothing is timed in the tests: figures depend on the machine, promises must not.
 */
import { parseArgs } from 'node:util';
import { benchExtract } from './bench/extract.ts';
import { benchQuotes } from './bench/quotes.ts';
import { meaningOf } from './lib/failure.ts';

const USAGE = `Usage: npm run bench -- extract [--sets DIR] [--captures N]
       npm run bench -- quotes --sets DIR

  --sets DIR    score and time on the data sets in DIR, with the peers that it names
  --captures N  how many captures to make and time (5000)
`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What was asked for; null where nobody knows it. */
const asked = (): (() => Promise<void>) | null => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { sets: { type: 'string' }, captures: { type: 'string', default: '5000' } },
    });
    const captures = Number(values.captures);
    const [stage, ...others] = positionals;
    const { sets } = values;
    if (others.length > 0) return null;
    if (stage === 'extract' && captures > 0) return () => benchExtract({ sets, captures }, say);
    return stage === 'quotes' && sets !== undefined ? () => benchQuotes(sets, say) : null;
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
