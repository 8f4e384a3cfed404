import type { NewsMediaOrganizationLeaf, OrganizationLeaf, ProfilePageLeaf } from 'schema-dts';
import type { Source } from '../../pipeline/model/index.ts';
import { type Addresses, siteId, some } from './types.ts';

/** An outlet; what an editor calls official is an organisation, but no medium. */
export type OutletLd = NewsMediaOrganizationLeaf | OrganizationLeaf;

/** An outlet as its articles name it. */
export const outletReference = (
  { id, name, kind }: Pick<Source, 'id' | 'name' | 'kind'>,
  { source }: Addresses,
): OutletLd => ({
  '@type': kind === 'official' ? 'Organization' : 'NewsMediaOrganization',
  '@id': `${source(id)}#outlet`,
  name,
});

/** An outlet's page. */
export const sourceLd = (source: Source, addresses: Addresses): ProfilePageLeaf => {
  const page = addresses.source(source.id);
  const outlet: OutletLd = {
    ...outletReference(source, addresses),
    alternateName: some(source.aliases),
    sameAs: source.url,
  };
  return {
    '@type': 'ProfilePage',
    '@id': page,
    url: page,
    name: source.name,
    isPartOf: { '@id': siteId(addresses) },
    mainEntity: outlet,
  };
};
