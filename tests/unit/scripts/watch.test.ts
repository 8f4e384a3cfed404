import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectAt } from '../../../scripts/lib/project.ts';
import { onChange } from '../../../scripts/lib/watch.ts';
import { folderWith } from './support/folder.ts';

it('runs the task though changes go on, one run at a time, and ends when told to', async () => {
  const project = projectAt(await folderWith({ 'content/captures/2031/a.txt': '1' }));
  const ending = new AbortController();
  const second = Promise.withResolvers<undefined>();
  let [runs, running] = [0, 0];
  const watching = onChange(project, ending.signal, async () => {
    runs += 1;
    running += 1;
    expect(running).toBe(1);
    // While this runs there are further changes.
    await writeFile(join(project.captures, '2031', 'c.txt'), String(runs));
    running -= 1;
    if (runs === 2) second.resolve(undefined);
  });
  const changing = setInterval(() => {
    writeFileSync(join(project.captures, '2031', 'b.txt'), String(performance.now()));
  }, 20);
  await second.promise;
  clearInterval(changing);
  ending.abort();
  await watching;
});
