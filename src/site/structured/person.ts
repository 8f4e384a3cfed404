import type { OrganizationLeaf, PersonLeaf, ProfilePageLeaf } from 'schema-dts';
import type { Person } from '../../pipeline/model/index.ts';
import { type Addresses, siteId, some } from './types.ts';

/** Someone who is quoted. */
export type SpeakerLd = PersonLeaf | OrganizationLeaf;

/** Someone who is quoted, as their quotations name them. */
export const speakerLd = (
  { id, name, kind }: Pick<Person, 'id' | 'name' | 'kind'>,
  { person }: Addresses,
): SpeakerLd => ({
  '@type': kind === 'person' ? 'Person' : 'Organization',
  '@id': `${person(id)}#person`,
  name,
  url: person(id),
});

/** The page of someone who is quoted, with the other spellings that are printed. */
export const personLd = (person: Person, addresses: Addresses): ProfilePageLeaf => {
  const page = addresses.person(person.id);
  const others = person.spellings.map(({ text }) => text).filter((text) => text !== person.name);
  const speaker: SpeakerLd = {
    ...speakerLd(person, addresses),
    alternateName: some(others),
    description: some(person.roles)?.join('; '),
  };
  return {
    '@type': 'ProfilePage',
    '@id': page,
    url: page,
    name: person.name,
    isPartOf: { '@id': siteId(addresses) },
    mainEntity: speaker,
  };
};
