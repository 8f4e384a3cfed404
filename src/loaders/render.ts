import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import type { Root } from 'hast';
import { unified } from 'unified';
import { type Mark, markQuotations } from './mark-quotations.ts';

/**
 * What an article's body may hold: text and its structure. No pictures, forms or ids: nothing in a
 * capture may fetch, run, or take an address of the site.
 */
const schema: Schema = {
  ...defaultSchema,
  tagNames: (
    'p h1 h2 h3 h4 h5 h6 blockquote ul ol li em strong del a code pre br hr sup sub q ' +
    'table thead tbody tr th td'
  ).split(' '),
  attributes: { a: ['href', 'title'], ol: ['start'], td: ['align'], th: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
};

/** The article's own links lead out of the site. */
const outward = () => (root: Root) => {
  const visit = (parent: Root | Root['children'][number]): void => {
    if (parent.type === 'element' && parent.tagName === 'a')
      parent.properties = { ...parent.properties, rel: ['external', 'nofollow', 'noopener'] };
    if ('children' in parent) for (const child of parent.children) visit(child);
  };
  visit(root);
};

/** The body of an article as a tree of safe elements. */
export const parseBody = (markdown: string): Root => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(outward);
  return processor.runSync(processor.parse(markdown));
};

/** The body of an article as safe HTML, each quotation marked with its utterance. */
export const renderBody = (markdown: string, marks: readonly Mark[]): string => {
  const root = parseBody(markdown);
  markQuotations({ marks })(root);
  return unified().use(rehypeStringify).stringify(root);
};
