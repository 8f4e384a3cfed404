import type { Element } from 'xast';
import type { Person, Story } from '../../pipeline/model/index.ts';
import type { Lookup } from './lookup.ts';
import { personName } from './names.ts';
import { block, el } from '../xml-tree.ts';

/** Who speaks in a story, each with the spellings that are printed. */
export const people = ({ utterances }: Story, lookup: Lookup): Element[] => {
  const speakers = new Map(
    utterances
      .flatMap(({ speaker, readings }) => [
        ...(speaker ? [speaker] : []),
        ...readings.flatMap(({ attributedTo }) => attributedTo ?? []),
      ])
      .map((speaker) => [speaker.person, speaker.name]),
  );
  const all = [...speakers].map(([id, name]) => ({ id, name, known: lookup.person(id) }));
  const of = (organisation: boolean) =>
    all.filter(({ known }) => (known?.kind === 'organisation') === organisation);
  const spellings = (known: Person | undefined, name: string): string[] =>
    (known?.spellings ?? []).map(({ text }) => text).filter((text) => text !== name);
  const entry = (kind: 'person' | 'org', label: 'persName' | 'orgName') =>
    of(kind === 'org').map(({ id, name, known }) =>
      block(
        kind,
        { 'xml:id': personName(id) },
        el(label, {}, name),
        ...spellings(known, name).map((text) => el(label, { type: 'printed' }, text)),
      ),
    );
  const [persons, orgs] = [entry('person', 'persName'), entry('org', 'orgName')];
  return [
    ...(persons.length > 0 ? [block('listPerson', {}, ...persons)] : []),
    ...(orgs.length > 0 ? [block('listOrg', {}, ...orgs)] : []),
  ];
};
