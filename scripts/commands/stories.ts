import type { Run } from '../lib/command.ts';
import { articlesFrom } from '../lib/documents.ts';
import { crewOf } from '../lib/grouping/crew.ts';
import { groupedBy, profilesIn } from '../lib/grouping/grouping.ts';
import { lineBytesOf } from '../lib/lines.ts';
import { jsonLine } from '../lib/printable.ts';
import { statusOf } from '../lib/status.ts';

/** Prints for each article the story and the topic that it belongs to, and what it is a copy of. */
export const stories: Run = async (invocation) => {
  const { terminal, flags } = invocation;
  const crew = crewOf();
  try {
    const { articles, leftOut } = await articlesFrom(invocation, (bytes) =>
      profilesIn(lineBytesOf(bytes), crew),
    );
    for (const grouped of await groupedBy(articles, crew)) await terminal.data(jsonLine(grouped));
    return statusOf(leftOut, flags.has('strict'));
  } finally {
    await crew.dismiss();
  }
};
