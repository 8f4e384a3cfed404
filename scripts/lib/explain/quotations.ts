import type { Reading, Story, Utterance } from '../../../src/pipeline/model/index.ts';
import { by, inOrder } from '../../../src/pipeline/text/order.ts';
import { count } from '../count.ts';

/** A reading in an article, with the utterance that it is of. */
type Printed = { reading: Reading; utterance: Utterance };

/** Every reading that an article prints, in its order. */
export const printedIn = (article: string, stories: readonly Story[]): Printed[] => {
  const found = new Map<string, Printed>();
  for (const { utterances } of stories)
    for (const utterance of utterances)
      for (const reading of utterance.readings)
        if (reading.article === article)
          found.set(`${utterance.id} ${reading.id}`, { reading, utterance });
  return [...found.values()].toSorted(
    inOrder(
      by(({ reading }) => (reading.where === 'headline' ? 0 : 1)),
      by(({ reading }) => reading.start),
    ),
  );
};

/** Each quotation with its speaker, the rule that found them, and how it stands to the others. */
export const quotationLines = (article: string, stories: readonly Story[]): string[] => {
  const printed = printedIn(article, stories);
  if (printed.length === 0) return ['Quotations', '  none'];
  return [
    'Quotations',
    ...printed.flatMap(({ reading, utterance }) => [
      `  ${reading.where} ${reading.start}–${reading.end}: ${reading.text}`,
      `      ${speakerOf(reading, utterance)}`,
      `      ${reading.variation}; utterance ${utterance.id}, ` +
        `${count(utterance.readings.length, 'reading')}, ${count(utterance.sources, 'source')}`,
    ]),
  ];
};

const speakerOf = (
  { attribution, mention, cue, confidence }: Reading,
  { speaker }: Utterance,
): string => {
  const words = [mention === null ? '' : `“${mention}”`, cue === null ? '' : `cue “${cue}”`];
  return [
    speaker?.name ?? 'speaker not known',
    `rule: ${attribution} (${confidence.toFixed(2)})`,
    ...words.filter((part) => part !== ''),
  ].join('; ');
};
