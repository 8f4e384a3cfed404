import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../../scripts/lib/generate.ts';
import { keepKnown } from '../../../scripts/lib/known.ts';
import { projectAt, thisProject } from '../../../scripts/lib/project.ts';
import { openArticles } from '../../../src/loaders/facts.ts';
import { digestOfText } from '../../../src/loaders/json.ts';
import { shownArticle } from '../../../src/loaders/shown.ts';
import { folderWith } from './support/folder.ts';

const nothing = (): void => undefined;

describe('what the site reads of articles in the place of their files', () => {
  it('is what their files say', async () => {
    const { cache, ...project } = projectAt(await folderWith());
    const files = await generate(
      { ...thisProject(), cache },
      { progress: nothing, cached: false },
      ({ files: made, known }) => {
        keepKnown({ ...project, cache }, known);
        return Promise.resolve(
          [...made].flatMap(([path, part]) =>
            path.startsWith('articles/') ? [part.bytes().toString('utf8')] : [],
          ),
        );
      },
    );
    const knownOf = openArticles(cache);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { facts, text } = shownArticle(file, () => null);
      expect(knownOf(digestOfText(file))).toEqual({ facts: { ...facts, trace: [] }, text: text() });
    }
    expect((await readFile(join(cache, 'articles'), 'utf8')).split('\n')).toHaveLength(
      files.length + 1,
    );
  });

  it('is nothing where it cannot be written', async () => {
    const project = projectAt(await folderWith({ '.variorum': 'a file' }));
    expect(() => {
      keepKnown(project, []);
    }).not.toThrow();
    expect(openArticles(project.cache)('x')).toBeUndefined();
  });
});
