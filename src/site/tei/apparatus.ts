import type { Element } from 'xast';
import type { Column, Utterance } from '../../pipeline/model/index.ts';
import { conflictOf } from '../conflicts.ts';
import { personName, utteranceName, witnessesOf, witnessName } from './names.ts';
import { block, el } from '../xml-tree.ts';

const pointers = (names: readonly string[]): string => names.map((name) => `#${name}`).join(' ');

/**
 * A stretch as an entry of the apparatus: each variant with its witnesses, an omission as an empty
 * one. Entries hold also what all witnesses share, since a story has witnesses that do not print the
 * remark at all.
 */
const entry = ({ degree, cells }: Column, witnesses: readonly string[]): Element => {
  const variants = Map.groupBy(witnesses, (_, index) => cells[index] ?? '');
  return el(
    'app',
    { type: degree },
    ...[...variants].map(([text, wit]) =>
      text === '' ? el('rdg', { wit: pointers(wit) }) : el('rdg', { wit: pointers(wit) }, text),
    ),
  );
};

/** A remark: who said it, the apparatus of its readings, and what is only reported. */
export const remark = (
  utterance: Utterance,
  { page, language }: { page: string; language: (article: string) => string | undefined },
): Element => {
  const { id, speaker, readings, columns } = utterance;
  const quoted = readings.filter(({ variation }) => variation !== 'paraphrase');
  const witnesses = witnessesOf(quoted);
  const who = speaker && `#${personName(speaker.person)}`;
  const named = (conflictOf(utterance)?.claims ?? []).flatMap(
    ({ speaker: claimed, readings: own }) =>
      claimed === null
        ? []
        : el(
            'note',
            {
              type: 'attribution',
              source: pointers(
                quoted.flatMap((r, i) => (own.includes(r) ? (witnesses[i] ?? []) : [])),
              ),
            },
            el('name', { ref: `#${personName(claimed.person)}` }, claimed.name),
          ),
  );
  return block(
    'div',
    { type: 'remark', 'xml:id': utteranceName(id), corresp: page },
    el(
      'ab',
      {},
      el(
        'said',
        {
          who: who ?? undefined,
          'xml:lang': language(readings[0].article),
          'xml:space': 'preserve',
        },
        ...columns.map((column) => entry(column, witnesses)),
      ),
    ),
    ...named,
    ...readings
      .filter(({ variation }) => variation === 'paraphrase')
      .map(({ article, text }) =>
        el(
          'note',
          { type: 'paraphrase', source: `#${witnessName(article)}`, 'xml:lang': language(article) },
          text,
        ),
      ),
  );
};
