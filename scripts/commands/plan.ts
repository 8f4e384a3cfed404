import type { Run } from '../lib/command.ts';
import { UsageError } from '../lib/failure.ts';
import { countOfParts } from '../lib/parts/share.ts';
import { jsonLine } from '../lib/printable.ts';
import { STATUS } from '../lib/status.ts';

/** Prints the parts of a build. */
export const plan: Run = async ({ terminal, options }) => {
  const parts = options.get('parts');
  if (parts === undefined) throw new UsageError('--parts N is missing');
  const of = countOfParts(parts);
  await terminal.data(jsonLine({ part: Array.from({ length: of }, (_, i) => `${i + 1}/${of}`) }));
  return STATUS.done;
};
