import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alone } from '../../../scripts/lib/lock.ts';
import { projectAt } from '../../../scripts/lib/project.ts';
import { folderWith } from './support/folder.ts';
import { recorder } from './support/terminal.ts';

const LIB = resolve(import.meta.dirname, '../../../scripts/lib');

/** Another process that holds the lock of a project until it is killed. */
const holderOf = async (root: string) => {
  const holder = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { alone } from ${JSON.stringify(`${LIB}/lock.ts`)};
     import { projectAt } from ${JSON.stringify(`${LIB}/project.ts`)};
     await alone(projectAt(${JSON.stringify(root)}), console, async () => {
       console.log('locked');
       await new Promise((done) => setTimeout(done, 600_000));
     });`,
  ]);
  await once(holder.stdout, 'data');
  return holder;
};

describe('the lock of a project', () => {
  it('lets one work at a time, in one process too', async () => {
    const project = projectAt(await folderWith());
    const { terminal } = recorder();
    const order: string[] = [];
    const work = (name: string) =>
      alone(project, terminal, async () => {
        order.push(`${name} begins`);
        await readdir(project.root);
        order.push(`${name} ends`);
      });
    await Promise.all([work('one'), work('two')]);
    expect(order[1]).toBe(order[0]?.replace('begins', 'ends'));
    expect(order).toHaveLength(4);
  });

  it('is waited for, which is said with the number of its owner, and goes with it when it is killed', async () => {
    const project = projectAt(await folderWith());
    const holder = await holderOf(project.root);
    let said = '';
    const say = (line: string): void => {
      said += line;
      holder.kill('SIGKILL');
    };
    expect(await alone(project, { say }, () => Promise.resolve('done'))).toBe('done');
    expect(said).toContain(`Another build is under way (process ${holder.pid ?? ''})`);
  });

  it('is free again when the work fails', async () => {
    const project = projectAt(await folderWith());
    const { terminal } = recorder();
    const failing = alone(project, terminal, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await alone(project, terminal, () => Promise.resolve('done'))).toBe('done');
  });

  it('says what to do where its folder is none, or its file no lock', async () => {
    const { terminal } = recorder();
    const project = projectAt(await folderWith({ '.variorum': '' }));
    await expect(alone(project, terminal, () => Promise.resolve())).rejects.toMatchObject({
      message: '.variorum cannot be written: something else stands there (EEXIST).',
      remedy: 'Move away what stands there, then run the command again.',
    });
    const other = projectAt(await folderWith());
    await mkdir(other.cache);
    await writeFile(`${other.cache}/lock`, 'no database'.repeat(500));
    await expect(alone(other, terminal, () => Promise.resolve())).rejects.toThrow(
      '.variorum/lock cannot be locked',
    );
  });
});
