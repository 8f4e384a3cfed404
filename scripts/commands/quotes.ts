import type { Quote, Quoted } from '../../src/pipeline/model/index.ts';
import type { Run } from '../lib/command.ts';
import { readDocuments } from '../lib/documents.ts';
import { loadEditor } from '../lib/editor.ts';
import { groupingOf } from '../lib/grouping/documents.ts';
import { jsonLine } from '../lib/printable.ts';
import { quotationOf } from '../lib/quotation/quotation.ts';
import { statusOf } from '../lib/status.ts';
import { type Attributions, attribute } from '../lib/utterances.ts';

/** Prints the quotations of each article: where, whose, and which utterance over all articles. */
export const quotes: Run = async (invocation) => {
  const { terminal, flags, project } = invocation;
  const { documents, leftOut } = await readDocuments(invocation);
  const quoted = await quotationOf(documents, (done) => {
    terminal.progress(`quotes ${done}/${documents.length}`);
  });
  terminal.progress(`comparing ${documents.length} articles`);
  const grouped = await groupingOf(documents);
  terminal.progress('');
  const { editor, problems } = await loadEditor(project);
  problems.forEach(terminal.report);
  const attributions = attribute(documents, quoted, grouped, editor.people);
  for (const one of quoted) await terminal.data(jsonLine(record(one, attributions)));
  return statusOf(leftOut + problems.length, flags.has('strict'));
};

const record = ({ id, quotes: found, entities }: Quoted, attributions: Attributions) => {
  const printed = (wanted: (one: Quote) => boolean) =>
    found.filter(wanted).map((one) => {
      const { name, utterances } = attributions(id, one.id);
      const [first, ...others] = utterances;
      return {
        start: one.start,
        end: one.end,
        text: one.text,
        speaker: one.mention,
        name: name ?? (one.entity === null ? null : (entities[one.entity]?.name ?? null)),
        utterance: others.length > 0 ? utterances : (first ?? one.id),
        kind: one.kind,
        attribution: one.attribution,
        confidence: one.confidence,
      };
    });
  const isNested = ({ within }: Quote): boolean => within !== undefined;
  return {
    id,
    quotes: printed((one) => one.where === 'body' && !isNested(one)),
    /** What a speaker quotes of another: it stands inside one of the above. */
    nested: printed(isNested),
    headline: printed(({ where }) => where === 'headline'),
  };
};
