import type { Statements } from '../../model/index.ts';

/**
 * The names under which records hold the text of a page and its facts, each list in the order of
 * trust, in lower case without `_`, `-`, `:`, `.` and spaces. From the output of trafilatura,
 * newspaper, news-please, Readability.js, Postlight Parser, Diffbot, Firecrawl and Scrapy projects,
 * from NewsAPI, the Guardian's and WordPress's interfaces, JSON Feed 1.1 and schema.org's
 * NewsArticle, as documented by each.
 */
export const TEXT = [
  ...['text', 'maintext', 'articlebody', 'articletext', 'fulltext', 'bodytext', 'content', 'body'],
  ...['article', 'contenttext', 'textcontent', 'plaintext', 'cleanedtext', 'cleantext', 'story'],
  ...['markdown', 'md', 'rawmarkdown', 'rawtext', 'pagetext', 'contents'],
];

export const HTML = [
  ...['html', 'rawhtml', 'pagesource', 'pagehtml', 'sourcehtml', 'fullhtml', 'contenthtml'],
  ...['bodyhtml', 'articlehtml', 'htmlcontent', 'cleanedhtml', 'responsebody'],
];

/** Objects that hold the page itself: a search engine's hit, an interface's envelope. */
export const WRAPPERS = ['source', 'article', 'data', 'item', 'record', 'doc', 'page', 'fields'];

/** Objects with more fields of the page. */
export const ANNEXES = ['metadata', 'meta', 'fields', 'opengraph', 'attributes'];

/** Lists that hold one page each. */
export const LISTS = [
  ...['articles', 'items', 'data', 'results', 'records', 'pages', 'documents', 'docs', 'entries'],
  ...['posts', 'hits', 'objects', 'news', 'stories', 'response'],
];

/** Names of a site or of its host, where the record says nothing better. */
export const HOSTS = ['sourcedomain', 'domain', 'hostname', 'host', 'netloc', 'sourceurl', 'site'];

export const FACTS: Readonly<Record<keyof Statements, readonly string[]>> = {
  titles: [
    ...['title', 'headline', 'webtitle', 'articletitle', 'headlinemain', 'ogtitle', 'pagetitle'],
    ...['titlepage', 'titlerss', 'heading', 'name'],
  ],
  authors: [
    ...['authors', 'author', 'byline', 'bylines', 'authornames', 'creator', 'creators', 'writer'],
    ...['writers', 'journalist', 'reporter'],
  ],
  published: [
    ...['datepublished', 'publishedat', 'published', 'publishdate', 'datepublish', 'pubdate'],
    ...['publisheddate', 'publishedtime', 'publicationdate', 'publicationtime', 'publishtime'],
    ...['webpublicationdate', 'firstpublished', 'firstpublishedat', 'articlepublishedtime'],
    ...[
      'dateposted',
      'postedat',
      'posted',
      'postdate',
      'dategmt',
      'issued',
      'date',
      'estimateddate',
    ],
  ],
  updated: [
    ...['datemodified', 'updatedat', 'updated', 'datemodify', 'modified', 'modifieddate'],
    ...['modifiedat', 'lastmodified', 'articlemodifiedtime', 'updatedate', 'lastupdated'],
    ...['dateupdated', 'modifiedgmt'],
  ],
  sites: [
    ...[
      'publisher',
      'publishername',
      'sitename',
      'ogsitename',
      'outlet',
      'publication',
      'newspaper',
    ],
    ...['sourcename', 'source', 'site', 'website', 'provider', 'sourcehostname', 'medianame'],
  ],
  urls: [
    ...['canonicalurl', 'canonicallink', 'canonical', 'url', 'link', 'permalink', 'articleurl'],
    ...[
      'pageurl',
      'weburl',
      'articlelink',
      'externalurl',
      'originalurl',
      'finalurl',
      'resolvedurl',
    ],
    ...['requestedurl', 'urlused', 'sourceurl', 'ogurl', 'uri', 'href', 'source', 'guid'],
  ],
  sections: [
    'section',
    'articlesection',
    'sectionname',
    'category',
    'categories',
    'desk',
    'channel',
  ],
  tags: ['tags', 'keywords', 'newskeywords', 'topics', 'labels'],
  descriptions: [
    ...['description', 'standfirst', 'dek', 'subtitle', 'subheadline', 'summary', 'excerpt'],
    ...['abstract', 'metadescription', 'trailtext', 'teaser'],
  ],
  languages: [
    'language',
    'lang',
    'inlanguage',
    'languagecode',
    'metalang',
    'humanlanguage',
    'locale',
  ],
  fetched: [],
};
