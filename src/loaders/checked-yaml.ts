import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

/** What is wrong in a YAML file, and where: `3:7` (line and column from 1), and the field. */
export type Fault = { position: string; place?: string; reason: string };

/** Reads YAML as a schema has it: its value, or everything that is wrong with it. */
export const checkedYaml = <T>(
  text: string,
  schema: z.ZodType<T>,
): { value: T } | { faults: Fault[] } => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${Math.max(1, line)}:${Math.max(1, col)}`;
  };
  if (document.errors.length > 0)
    return {
      faults: document.errors.map(({ pos, message }) => ({
        position: at(pos[0]),
        reason: `This is not YAML: ${message}.`,
      })),
    };
  const outcome = schema.safeParse(document.toJS({ maxAliasCount: 10 }));
  if (outcome.success) return { value: outcome.data };
  return {
    faults: outcome.error.issues.map((issue) => ({
      position: at(placeOf(document, issue)),
      place: issue.path.join('.'),
      reason: `${issue.message}.`,
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
