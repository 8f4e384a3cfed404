import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../scripts/lib/documents.ts';
import { Failure } from '../../../scripts/lib/failure.ts';
import { projectAt } from '../../../scripts/lib/project.ts';
import { folderWith } from './support/folder.ts';
import { recorder } from './support/terminal.ts';

const readFrom = async (text: string) => {
  const folder = await folderWith({ 'in.jsonl': text });
  const { terminal, err } = recorder();
  const result = await readDocuments({
    project: projectAt(folder),
    operands: ['in.jsonl'],
    flags: new Set(),
    options: new Map(),
    from: folder,
    input: stream(''),
    terminal,
  });
  return { ...result, err: err() };
};

async function* stream(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

describe('readDocuments', () => {
  it('takes records with id and text alone, and passes over blank lines', async () => {
    const { documents, leftOut } = await readFrom(
      '{"id":"a","text":"One."}\n\n{"id":"b","text":"","x":1}\n',
    );
    expect(documents).toMatchObject([
      { id: 'a', text: 'One.' },
      { id: 'b', text: '' },
    ]);
    expect(leftOut).toBe(0);
  });

  it.each([
    ['no JSON', '{"id":"x"', 'This line is not JSON'],
    ['no object', '[1]', 'This record is not as expected'],
    ['no text', '{"id":"x"}', '`text` is not as expected'],
    ['an empty id', '{"id":"","text":"t"}', '`id` is not as expected'],
    ['an id that was given', '{"id":"a","text":"t"}', "The id 'a' stands on line 1 already"],
    [
      'blocks beyond the text',
      '{"id":"x","text":"t","blocks":[{"start":0,"end":9,"kind":"paragraph"}]}',
      'reach beyond the text',
    ],
  ])(
    'leaves out a line with %s, naming file and line; the others stand',
    async (_, line, reason) => {
      const { documents, leftOut, err } = await readFrom(
        `{"id":"a","text":"One."}\n${line}\n{"id":"b","text":"Two."}\n`,
      );
      expect(documents.map(({ id }) => id)).toEqual(['a', 'b']);
      expect(leftOut).toBe(1);
      expect(err).toContain('in.jsonl:2: ');
      expect(err).toContain(reason);
    },
  );

  it('reads standard input where no file is named', async () => {
    const { documents } = await readDocuments({
      project: projectAt('/nowhere'),
      operands: [],
      flags: new Set(),
      options: new Map(),
      from: '/nowhere',
      input: stream('{"id":"a","text":"One."}'),
      terminal: recorder().terminal,
    });
    expect(documents.map(({ id }) => id)).toEqual(['a']);
  });

  it('fails where nothing can be read, naming the file and the way out', async () => {
    await expect(readFrom('')).rejects.toThrow(
      new Failure('in.jsonl holds no article.', 'Give it lines that `variorum extract` prints.'),
    );
    const folder = await folderWith();
    const missing = readDocuments({
      project: projectAt(folder),
      operands: ['gone.jsonl'],
      flags: new Set(),
      options: new Map(),
      from: folder,
      input: stream(''),
      terminal: recorder().terminal,
    });
    await expect(missing).rejects.toThrow('gone.jsonl cannot be read: no such file or folder');
  });
});
