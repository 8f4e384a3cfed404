import type { SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { type Addresses, type Site, siteId } from './types.ts';

/** The site, on its front page, and how it is searched. */
export const siteLd = ({ name, description }: Site, addresses: Addresses): WebSiteLeaf => {
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${addresses.search}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': siteId(addresses),
    url: addresses.site,
    name,
    description,
    potentialAction: search,
  };
};
