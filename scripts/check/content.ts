import { join } from 'node:path';
import { listGenerated } from '../../src/loaders/generated.ts';
import { GENERATED_FOLDERS } from '../../src/pipeline/write/index.ts';
import { textAt } from '../lib/content-files.ts';
import type { Files } from '../lib/making/make.ts';
import type { Problem } from '../lib/problem.ts';
import type { Project } from '../lib/project.ts';

const remedy = 'Run: npm run build';

/** The generated content is, byte for byte, what the captures give; nothing is missing or left over. */
export const checkContent = async ({ content }: Project, files: Files): Promise<Problem[]> => {
  const problems: Problem[] = [];
  for (const [name, part] of files) {
    const found = await textAt(join(content, name));
    const text = part.bytes().toString('utf8');
    if (found === text) continue;
    const file = `content/${name}`;
    if (found === null) problems.push({ file, reason: 'It is missing.', remedy });
    else
      problems.push({
        file,
        position: String(firstDifference(found, text)),
        reason: 'It is not what the captures give.',
        remedy,
      });
  }
  for (const folder of GENERATED_FOLDERS)
    for (const name of await listGenerated(folder, '', content))
      if (!files.has(`${folder}/${name}`))
        problems.push({
          file: `content/${folder}/${name}`,
          reason: 'No capture gives this file.',
          remedy: `${remedy}; a file of your own goes elsewhere.`,
        });
  return problems;
};

/** The first line on which two texts differ, from 1. */
const firstDifference = (a: string, b: string): number => {
  const lines = a.split('\n');
  const others = b.split('\n');
  const index = lines.findIndex((line, i) => line !== others[i]);
  return (index < 0 ? lines.length : index) + 1;
};
