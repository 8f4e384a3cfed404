/**
 * `npm run bench -- extract [--sets DIR]`: speed, memory and, with data sets, quality beside others.
 * Nothing is timed in the tests: figures depend on the machine, promises must not.
 */
import { parseArgs } from 'node:util';
import { benchExtract } from './bench/extract.ts';
import { meaningOf } from './lib/failure.ts';

const USAGE = `Usage: npm run bench -- extract [--sets DIR] [--captures N]

  --sets DIR    score and time on the data sets in DIR, with the peers that it names
  --captures N  how many captures to make and time (5000)
`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What was asked for; null where nobody knows it. */
const asked = (): { sets: string | undefined; captures: number } | null => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { sets: { type: 'string' }, captures: { type: 'string', default: '5000' } },
    });
    const captures = Number(values.captures);
    const isKnown = positionals.length === 1 && positionals[0] === 'extract';
    return isKnown && captures > 0 ? { sets: values.sets, captures } : null;
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
    await benchExtract(wanted, say);
  } catch (error) {
    process.stderr.write(`The bench did not finish: ${meaningOf(error)}.\n`);
    process.exitCode = 1;
  }
}
