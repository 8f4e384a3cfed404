import { common, counts, parting as t, quoted } from '#strings';
import type { Alike, Card, Parted } from '../cards/card.ts';
import type { Reading, Story } from '../pipeline/model/index.ts';
import { settings } from '../settings/index.ts';
import { allStories, articleById, outletName } from './content.ts';
import { list, longDay } from './format.ts';
import { partingOf } from './parting.ts';
import { lookup, once } from './reads.ts';
import { withoutComma } from './stretches.ts';
import { tellingOf } from './telling.ts';
import { isCompared, quotedReadings } from './wordings.ts';

/** The stories that have a card, by their ids: the newest of those that enough sources report. */
export const storiesWithCard: () => Promise<ReadonlyMap<string, Story>> = once(async () => {
  const { cards } = settings;
  if (cards === false) return new Map();
  return new Map(
    (await allStories())
      .filter(({ independent }) => independent >= cards.sources)
      .slice(0, cards.newest)
      .map((story) => [story.id, story]),
  );
});

/** A story that has a card, by its id. */
export const cardedById = lookup('card', storiesWithCard);

type NameOf = (reading: Reading) => string;

/** Outlets that are named for one way; more are counted. */
const NAMED = 2;

const who = (readings: readonly Reading[], nameOf: NameOf): string => {
  const names = [...new Set(readings.map(nameOf))];
  const rest = names.length - NAMED;
  const named = names.slice(0, NAMED);
  return rest > 0 ? t.andMore(named.join(', '), rest) : list(named);
};

/** The remark in which the sources part most tellingly. */
const partedOf = (story: Story, nameOf: NameOf): Parted | null => {
  const [told] = tellingOf([story]);
  const parting = told && partingOf(told.utterance);
  return parting
    ? {
        kind: 'parted',
        speaker: told.utterance.speaker?.name ?? common.notNamed,
        before: parting.before,
        ways: parting.ways.map(({ text, readings }) => ({ text, who: who(readings, nameOf) })),
        after: parting.after,
        leftOut: t.leftOut,
      }
    : null;
};

/** The remark that most outlets print, where they part in none. */
const alikeOf = ({ utterances }: Story, nameOf: NameOf): Alike | null => {
  for (const utterance of utterances) {
    const readings = quotedReadings(utterance);
    const [reading] = readings;
    if (reading === undefined || reading.variation === 'fragment') continue;
    return {
      kind: 'alike',
      speaker: utterance.speaker?.name ?? common.notNamed,
      text: quoted(withoutComma(reading.text)),
      who: who(readings, nameOf),
    };
  }
  return null;
};

const factsOf = ({ date, independent, utterances }: Story): string =>
  [
    date ? longDay(date.value) : common.undated,
    counts.sources(independent),
    counts.toCompare(utterances.filter(isCompared).length),
  ].join(' · ');

/** What a story's card shows. */
export const cardOf = async (story: Story): Promise<Card> => {
  const nameOf = await outletName();
  return {
    site: settings.name,
    facts: factsOf(story),
    headline: story.title.text,
    remark: partedOf(story, nameOf) ?? alikeOf(story, nameOf),
    rtl: (await articleById()).get(story.title.article)?.direction === 'rtl',
    accent: settings.accent.light,
  };
};

/** A card in words, for those who do not see it. */
export const inWords = ({ headline, facts, remark }: Card): string => {
  if (remark === null) return `${headline}. ${facts}`;
  const said =
    remark.kind === 'alike'
      ? `${remark.text} (${remark.who})`
      : [
          remark.before,
          remark.ways.map((way) => `${way.text ?? remark.leftOut} (${way.who})`).join(' / '),
          remark.after,
        ].join(' ');
  return `${headline}. ${facts}. ${remark.speaker}: ${said.trim()}`;
};
