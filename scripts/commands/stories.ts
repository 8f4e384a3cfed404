import { group } from '../../src/pipeline/group/index.ts';
import type { Run } from '../lib/command.ts';
import { readDocuments } from '../lib/documents.ts';
import { jsonLine } from '../lib/printable.ts';
import { statusOf } from '../lib/status.ts';

/** Prints for each article the story and the topic that it belongs to, and what it is a copy of. */
export const stories: Run = async (invocation) => {
  const { documents, leftOut } = await readDocuments(invocation);
  for (const grouped of group(documents)) await invocation.terminal.data(jsonLine(grouped));
  return statusOf(leftOut, invocation.flags.has('strict'));
};
