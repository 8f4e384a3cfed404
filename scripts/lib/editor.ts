import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkedYaml } from '../../src/loaders/checked-yaml.ts';
import type { Editor } from '../../src/pipeline/build.ts';
import { Correction, PersonEntry, SourceEntry } from '../../src/pipeline/model/index.ts';
import { byCodeUnit } from '../../src/pipeline/text/order.ts';
import { codeOf, meaningOf } from './failure.ts';
import type { Problem } from './problem.ts';
import type { Project } from './project.ts';

/** What the editors' files say, and what is wrong with those left out. */
export type Edited = {
  editor: Editor;
  /** The corrections again, each with its file. */
  corrections: { file: string; correction: Correction }[];
  problems: Problem[];
};

/** The entries of one folder. */
type Entries<T> = { entries: T[]; files: string[]; problems: Problem[] };

/** Reads `content/sources`, `people` and `corrections`. A broken file is left out; no other feels it. */
export const loadEditor = async (project: Project): Promise<Edited> => {
  const sources = await entriesIn(project.sources, 'content/sources', SourceEntry);
  const people = await entriesIn(project.people, 'content/people', PersonEntry);
  const corrections = await entriesIn(project.corrections, 'content/corrections', Correction);
  return {
    editor: {
      sources: sources.entries,
      people: people.entries,
      corrections: corrections.entries,
    },
    corrections: corrections.entries.map((correction, i) => ({
      file: corrections.files[i] ?? '',
      correction,
    })),
    problems: [...sources.problems, ...people.problems, ...corrections.problems],
  };
};

const entriesIn = async <T>(
  folder: string,
  shown: string,
  schema: z.ZodType<T>,
): Promise<Entries<T>> => {
  const result: Entries<T> = { entries: [], files: [], problems: [] };
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') result.problems.push(denied(shown, error));
    return [];
  });
  for (const name of names.filter(isYaml).toSorted(byCodeUnit)) {
    const file = `${shown}/${name}`;
    try {
      const entry = entryOf(await readFile(join(folder, name), 'utf8'), file, schema);
      if ('problems' in entry) result.problems.push(...entry.problems);
      else {
        result.entries.push(entry.value);
        result.files.push(file);
      }
    } catch (error) {
      result.problems.push(denied(file, error));
    }
  }
  return result;
};

const isYaml = (name: string): boolean => /^[^.].*\.ya?ml$/.test(name);

const denied = (file: string, error: unknown): Problem => ({
  file,
  reason: `It cannot be read: ${meaningOf(error)}.`,
  remedy: 'Give yourself access to it, or delete it.',
});

/** One entry from YAML, or everything that is wrong with it, each with its line and column. */
export const entryOf = <T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
): { value: T } | { problems: Problem[] } => {
  const entry = checkedYaml(text, schema);
  if ('value' in entry) return entry;
  const remedy = 'Mend it; the file is left out until then.';
  return { problems: entry.faults.map((fault) => ({ file, ...fault, remedy })) };
};
