import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { argumentsOf } from '../../../scripts/lib/arguments.ts';
import { COMMANDS } from '../../../scripts/lib/commands.ts';
import { thisProject } from '../../../scripts/lib/project.ts';

const textOf = (name: string): Promise<string> =>
  readFile(join(thisProject().root, 'deploy', 'parts', name), 'utf8');

/** The commands of this program in a file, each as its words. */
const commandsIn = (text: string): string[][] =>
  [...text.matchAll(/npm run (?:--silent )?variorum -- ([^\n)]*?)\s*(?:;;|\)|\n|$)/g)].map(
    ([, words = '']) =>
      words
        .replace(/"\$\{\{ matrix\.part \}\}"|"\$part"/, '2/4')
        .replace('"$PARTS"', '4')
        .split(' '),
  );

describe.each(['github-actions.yml', 'kubernetes.yaml'])('deploy/parts/%s', (name) => {
  it('is YAML, each document by itself', async () => {
    const documents = parseAllDocuments(await textOf(name));
    for (const document of documents) expect('errors' in document && document.errors).toEqual([]);
  });

  it('names commands that exist, with what they take, in the order of a build', async () => {
    const commands = commandsIn(await textOf(name));
    const named = commands.map(([command = '', ...words]) => {
      const known = COMMANDS.get(command);
      if (known === undefined) throw new Error(`there is no command ${command}`);
      const { operands } = argumentsOf(known, words);
      return `${command} ${operands[0] ?? ''}`.trim();
    });
    expect(named.filter((one) => one !== 'plan')).toEqual([
      'build captures',
      'join content',
      'build pages',
      'join site',
    ]);
  });
});

it('the Jobs have as many indexes as there are parts', async () => {
  const text = await textOf('kubernetes.yaml');
  const [, parts] = /PARTS: '(\d+)'/.exec(text) ?? [];
  expect([...text.matchAll(/completions: (\d+)/g)].map(([, count]) => count)).toEqual([
    parts,
    parts,
  ]);
});
