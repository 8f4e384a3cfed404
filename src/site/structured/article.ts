import type { NewsArticleLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { ArticleFacts, Member } from '../../pipeline/model/index.ts';
import { outletReference } from './source.ts';
import { type Addresses, articleId, known, type Lookup, moment, some } from './types.ts';

const author = (name: string): PersonLeaf => ({ '@type': 'Person', name });
const organization = (name: string): OrganizationLeaf => ({ '@type': 'Organization', name });

/** An article, on its own page. */
export const articleLd = (facts: ArticleFacts, addresses: Addresses): NewsArticleLeaf => {
  const published = known(facts.published);
  const updated = known(facts.updated);
  const publisher = known(facts.publisher);
  return {
    '@type': 'NewsArticle',
    '@id': articleId(facts.id, addresses),
    url: addresses.article(facts.id),
    headline: known(facts.title)?.value,
    isBasedOn: known(facts.url)?.value,
    datePublished: published && moment(published),
    dateModified: updated && moment(updated),
    author: some(facts.authors.flatMap((fact) => known(fact)?.value ?? []).map(author)),
    publisher: publisher && organization(publisher.value),
    articleSection: known(facts.section)?.value,
    inLanguage: facts.language.value === 'und' ? undefined : facts.language.value,
  };
};

/** An article on its story's page: the same object, with its outlet and without what only its own page says. */
export const memberLd = (member: Member, addresses: Addresses, lookup: Lookup): NewsArticleLeaf => {
  const facts = lookup.article(member.article);
  const date = known(member.date);
  const source = member.source === null ? undefined : lookup.source(member.source);
  return {
    '@type': 'NewsArticle',
    '@id': articleId(member.article, addresses),
    url: addresses.article(member.article),
    headline: known(facts?.title)?.value,
    isBasedOn: known(facts?.url)?.value,
    datePublished: date && moment(date),
    publisher: source && outletReference(source, addresses),
  };
};
