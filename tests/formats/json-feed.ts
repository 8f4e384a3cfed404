import { z } from 'zod';

const Address = z.url({ protocol: /^https?$/ });
const Text = z.string().min(1);
const Author = z
  .strictObject({ name: Text, url: Address, avatar: Address })
  .partial()
  .refine((author) => Object.keys(author).length > 0);
const Language = z.string().refine((tag) => Intl.getCanonicalLocales(tag)[0] === tag);

const Item = z
  .strictObject({
    id: Text,
    url: Address.optional(),
    external_url: Address.optional(),
    title: Text.optional(),
    content_html: Text.optional(),
    content_text: Text.optional(),
    summary: Text.optional(),
    image: Address.optional(),
    banner_image: Address.optional(),
    date_published: z.iso.datetime({ offset: true }).optional(),
    date_modified: z.iso.datetime({ offset: true }).optional(),
    authors: z.array(Author).optional(),
    tags: z.array(Text).optional(),
    language: Language.optional(),
    attachments: z.array(z.looseObject({ url: Address, mime_type: Text })).optional(),
  })
  .refine(({ content_html, content_text }) => (content_html ?? content_text) !== undefined, {
    error: 'An item has content_html or content_text',
  });

/** A feed by the JSON Feed specification, version 1.1; a key that it does not know is refused. */
export const JsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: Text,
  home_page_url: Address.optional(),
  feed_url: Address.optional(),
  description: Text.optional(),
  user_comment: Text.optional(),
  next_url: Address.optional(),
  icon: Address.optional(),
  favicon: Address.optional(),
  authors: z.array(Author).optional(),
  language: Language.optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: Text, url: Address })).optional(),
  items: z.array(Item).refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
    error: 'Ids of items are unique',
  }),
});
