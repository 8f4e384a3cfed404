import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${Math.max(1, line)}:${Math.max(1, col)}`;
  };
  if (document.errors.length > 0)
    return {
      problems: document.errors.map(({ pos, message }) => ({
        file,
        position: at(pos[0]),
        reason: `This is not YAML: ${message}.`,
        remedy: 'Mend the line; the file is left out until then.',
      })),
    };
  const outcome = schema.safeParse(document.toJS({ maxAliasCount: 10 }));
  if (outcome.success) return { value: outcome.data };
  return {
    problems: outcome.error.issues.map((issue) => ({
      file,
      position: at(placeOf(document, issue)),
      place: issue.path.join('.'),
      reason: `${issue.message}.`,
      remedy: 'Mend the entry; the file is left out until then.',
    })),
  };
};

/** Where the value (or the unknown key) stands that an issue is about; else what holds it. */
const placeOf = (document: ReturnType<typeof parseDocument>, issue: z.core.$ZodIssue): number => {
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...unknownKey];
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = z.object({ range: z.tuple([z.number()]).rest(z.number()) }).safeParse(node);
    if (range.success) return range.data.range[0];
  }
  return 0;
};
