import type { CollectionPageLeaf } from 'schema-dts';
import type { Story, Topic } from '../../pipeline/model/index.ts';
import { type Addresses, siteId } from './types.ts';

/** Days as schema.org wants an interval: ISO 8601, from and to. */
const interval = ({ from, to }: Pick<Topic, 'from' | 'to'>): string | undefined => {
  if (from === null || to === null) return undefined;
  return from === to ? from : `${from}/${to}`;
};

/**
 * A topic's page: its stories, each an object of its own on its page.
 *
 * @param stories those of the topic, in time order
 */
export const topicLd = (
  topic: Topic,
  stories: readonly Pick<Story, 'id' | 'title'>[],
  addresses: Addresses,
): CollectionPageLeaf => {
  const page = addresses.topic(topic.id);
  return {
    '@type': 'CollectionPage',
    '@id': page,
    url: page,
    name: topic.name,
    temporalCoverage: interval(topic),
    isPartOf: { '@id': siteId(addresses) },
    hasPart: stories.map(({ id, title }): CollectionPageLeaf => ({
      '@type': 'CollectionPage',
      '@id': addresses.story(id),
      url: addresses.story(id),
      name: title.text,
    })),
  };
};
