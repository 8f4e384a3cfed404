/**
 * `npm run licences`: every package that the lockfile names, by licence. Ends with status 1 where one
 * has a licence that is not on the list (scripts/lib/supply/licences.ts), or none.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { by } from '../src/pipeline/text/order.ts';
import { thisProject } from './lib/project.ts';
import { notAllowed } from './lib/supply/licences.ts';
import { packagesIn } from './lib/supply/lockfile.ts';

const packages = packagesIn(readFileSync(join(thisProject().root, 'package-lock.json'), 'utf8'));
const groups = [...Map.groupBy(packages, ({ license }) => license ?? 'not stated')];
for (const [licence, members] of groups.toSorted(by(([name]) => name))) {
  const names = members.map(({ name, version }) => `${name} ${version}`);
  process.stdout.write(
    `${licence}\n${[...new Set(names)]
      .sort()
      .map((name) => `  ${name}\n`)
      .join('')}`,
  );
}
const refused = notAllowed(packages);
for (const { name, license } of refused)
  process.stderr.write(
    `${name}: ${license ?? 'no licence'}: not on the list of licences allowed\n`,
  );
if (refused.length > 0) process.exitCode = 1;
