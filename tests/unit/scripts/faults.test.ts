import { describe, expect, it } from 'vitest';
import { run } from '../../../scripts/faults/run.ts';
import { tableOf } from '../../../scripts/faults/table.ts';
import { projectAt } from '../../../scripts/lib/project.ts';
import { folderWith } from './support/folder.ts';

/** A command of a project that makes three folders, one after the other, and says so. */
const COMMAND = `
  import { mkdirSync } from 'node:fs';
  import { mkdir } from 'node:fs/promises';
  await mkdir('one');
  mkdirSync('two');
  await mkdir('three');
  console.error('done');`;

describe('the faults', () => {
  it('kill a command at the event that was asked for, and at no other', async () => {
    const project = projectAt(await folderWith({ 'scripts/variorum.ts': COMMAND }));
    const { status, said } = await run(project, [], { kill: { event: 4, when: 'before' } });
    expect([status, said]).toEqual([0, 'done\n']);
    const again = projectAt(await folderWith({ 'scripts/variorum.ts': COMMAND }));
    const killed = await run(again, [], {
      kill: { event: 2, when: 'before', since: 'mkdirSync' },
    });
    expect([killed.status, killed.said]).toEqual([null, '']);
  });

  it('are summed up by kind, with what stood and what was lost', () => {
    const table = tableOf(
      [
        { kind: 'build', stood: 'old', losses: [] },
        { kind: 'build', stood: 'new', losses: ['dist/ is lost', 'so is content/'] },
        { kind: 'build', stood: 'old', losses: [] },
        { kind: 'add', stood: '1 of 3', losses: [] },
      ],
      12.4,
    );
    expect(table).toMatch(/^build +3 +1 +2 × old, 1 × new$/m);
    expect(table).toMatch(/^add +1 +0 +1 × 1 of 3$/m);
    expect(table).toMatch(/4 tried, 1 with a loss, 12 s$/);
  });
});
