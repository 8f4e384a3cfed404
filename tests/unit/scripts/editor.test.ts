import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEditor } from '../../../scripts/lib/editor.ts';
import { problemLine } from '../../../scripts/lib/problem.ts';
import { projectAt } from '../../../scripts/lib/project.ts';
import { folderWith } from './support/folder.ts';

const load = async (files: Record<string, string>) => {
  const { editor, problems } = await loadEditor(projectAt(await folderWith(files)));
  return { editor, lines: problems.map(problemLine) };
};

const good = 'name: The Harbour Post\nhosts: [harbourpost.example]\n';

describe('loadEditor', () => {
  it('reads sources, people and corrections, and needs none of them', async () => {
    expect(await load({})).toEqual({
      editor: { sources: [], people: [], corrections: [] },
      lines: [],
    });
    const { editor, lines } = await load({
      'content/sources/harbour.yaml': good,
      'content/people/doe.yml': 'name: Jane Doe\naliases: [J. Doe]\n',
      'content/corrections/one.yaml': 'article: 0123456789abcdef\nnote: The page was misdated.\n',
      'content/sources/README.md': 'not YAML: [',
    });
    expect(lines).toEqual([]);
    expect(editor.sources).toMatchObject([{ name: 'The Harbour Post', aliases: [] }]);
    expect(editor.people).toMatchObject([{ name: 'Jane Doe', aliases: ['J. Doe'] }]);
    expect(editor.corrections).toHaveLength(1);
  });

  it.each([
    [
      'broken YAML',
      'name: A\nhosts: [a.example\nkind: website\n',
      /^content\/sources\/bad\.yaml:3:1: This is not YAML: /,
    ],
    [
      'an unknown field',
      'name: A\nkinds: website\n',
      /^content\/sources\/bad\.yaml:2:8: Unrecognized key: "kinds"/,
    ],
    ['a wrong value', 'name: A\nkind: blog\n', /^content\/sources\/bad\.yaml:2:7: kind: /],
    [
      'a wrong value in a list',
      'name: A\nhosts:\n  - a.example\n  - 7\n',
      /^content\/sources\/bad\.yaml:4:5: hosts\.1: /,
    ],
    ['a missing field', 'kind: website\n', /^content\/sources\/bad\.yaml:1:1: name: /],
    ['nothing in it', '', /^content\/sources\/bad\.yaml:1:1: /],
    ['a list instead of fields', '- a\n', /^content\/sources\/bad\.yaml:1:1: /],
    [
      'a bomb of aliases',
      `a: &a [x,x]\nb: &b [${'*a,'.repeat(40)}]\nname: *b\n`,
      /^content\/sources\/bad\.yaml:/,
    ],
  ])('leaves out a file with %s, naming file, line and column', async (_, yaml, line) => {
    const { editor, lines } = await load({
      'content/sources/bad.yaml': yaml,
      'content/sources/good.yaml': good,
    });
    expect(editor.sources).toMatchObject([{ name: 'The Harbour Post' }]);
    expect(lines[0]).toMatch(line);
    expect(lines[0]).toMatch(/left out until then|delete it/);
  });

  it('leaves out what cannot be read', async () => {
    const folder = await folderWith({ 'content/sources/good.yaml': good });
    await mkdir(join(folder, 'content/sources/folder.yaml'));
    const { editor, problems } = await loadEditor(projectAt(folder));
    expect(editor.sources).toHaveLength(1);
    expect(problems).toMatchObject([{ file: 'content/sources/folder.yaml' }]);
  });
});
