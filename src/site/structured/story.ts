import type { CollectionPageLeaf, QuotationLeaf } from 'schema-dts';
import type { Story, Utterance } from '../../pipeline/model/index.ts';
import { quotedReadings } from '../wordings.ts';
import { memberLd } from './article.ts';
import { speakerLd } from './person.ts';
import { type Addresses, articleId, type Lookup, type Reference, siteId } from './types.ts';

const quotationLd = (
  { id, home, speaker, readings }: Utterance,
  addresses: Addresses,
  lookup: Lookup,
): QuotationLeaf => {
  const person = speaker && lookup.person(speaker.person);
  const url = addresses.utterance(home, id);
  const articles = new Set(readings.map(({ article }) => article));
  return {
    '@type': 'Quotation',
    '@id': url,
    url,
    text: readings[0].text,
    spokenByCharacter: person ? speakerLd(person, addresses) : undefined,
    isBasedOn: [...articles].map((one): Reference => ({ '@id': articleId(one, addresses) })),
  };
};

/** A story's page: its articles, and what was said in words that stand between marks. */
export const storyLd = (story: Story, addresses: Addresses, lookup: Lookup): CollectionPageLeaf => {
  const quoted = story.utterances.filter(
    (utterance) => utterance.home === story.id && quotedReadings(utterance).length > 0,
  );
  const page = addresses.story(story.id);
  return {
    '@type': 'CollectionPage',
    '@id': page,
    url: page,
    name: story.title.text,
    description: story.summary.text,
    isPartOf: { '@id': siteId(addresses) },
    hasPart: [
      ...story.members.map((member) => memberLd(member, addresses, lookup)),
      ...quoted.map((utterance) => quotationLd(utterance, addresses, lookup)),
    ],
  };
};
