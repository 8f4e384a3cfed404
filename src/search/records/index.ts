import { by, byCodeUnit, inOrder } from '../../pipeline/text/order.ts';
import type { ArticleScope } from '../../settings/schema.ts';
import { chunks } from '../chunks.ts';
import type { Searched } from '../content.ts';
import { type Kind, pathOf, perKind } from '../shown.ts';
import type { Spill, Spilled } from '../spill.ts';
import { articleRecord, type ArticleText, type InStory, scoped } from './article.ts';
import { labelsOf } from './labels.ts';
import { nameRecords } from './names.ts';
import { quotationRecord } from './quotation.ts';
import { lengthOf, type SearchRecord } from './record.ts';
import { storyRecord, type StoryText, type UtteranceText } from './story.ts';

export type { SearchRecord } from './record.ts';

/** Records that stand together: an article, or a story and what was said in it. They are not in memory. */
export type Unit = {
  /** `YYYY-MM-DD`, or empty. */
  date: string;
  /** Where the first of them is shown. */
  path: string;
  /** Of all that is in them. */
  digest: string;
  records: () => SearchRecord[];
};

/** What is searched, put away. */
export type Gathered = {
  /** Names, the largest first, so many in each. */
  names: Unit[];
  /** The others, newest first. */
  units: Unit[];
  /** How long records of each kind are, about. */
  lengths: Record<Kind, number>;
};

/** Names in a part. */
const NAMES = 8192;

/** The number that is near enough to an average, so that one record more does not change it. */
const near = (average: number): number => 2 ** (Math.round(2 * Math.log2(average)) / 2);

const byPath = by<SearchRecord>(({ shown }) => pathOf(shown));

/**
 * Makes the records of all that is searched, each utterance once, at its home, and puts them away.
 * Where articles are not searched they have no records.
 */
export const gather = (searched: Searched, scope: ArticleScope, spill: Spill): Gathered => {
  const labels = labelsOf(searched);
  const sums = perKind(() => ({ count: 0, length: 0 }));
  const count = (kind: Kind, length: number): void => {
    sums[kind].count += 1;
    sums[kind].length += length;
  };
  const put = (records: readonly SearchRecord[]): Spilled<readonly SearchRecord[]> => {
    for (const record of records) count(record.shown.kind, lengthOf(record));
    return spill.put(records);
  };

  const texts = new Map<string, Spilled<ArticleText> & Pick<ArticleText, 'lang' | 'published'>>();
  for (const article of searched.articles) {
    const text = scoped(article, scope);
    const { lang, published } = text;
    texts.set(text.id, { ...spill.put(text), lang, published });
    count('article', lengthOf(articleRecord(text, { source: '', topic: '' })));
  }

  const places = new Map<string, InStory>();
  const storyUnit = (story: StoryText): Unit => {
    const language = ({ readings }: UtteranceText) => texts.get(readings[0].article)?.lang;
    const quotations = story.utterances
      .filter(({ home }) => home === story.id)
      .map((utterance) => quotationRecord(utterance, story, language(utterance), labels));
    const first = storyRecord(story, labels);
    const { digest, read } = put([first, ...quotations.toSorted(byPath)]);
    return { date: first.date, path: pathOf(first.shown), digest, records: () => [...read()] };
  };
  const units: Unit[] = [];
  for (const story of searched.stories) {
    units.push(storyUnit(story));
    for (const { article, source, date } of story.members)
      places.set(article, {
        date: date?.value,
        source: labels.source(source),
        topic: labels.topic(story.topic),
      });
  }

  for (const [id, { digest, read, published }] of scope === 'none' ? [] : texts) {
    const place = places.get(id) ?? { source: '', topic: '' };
    units.push({
      date: place.date ?? published ?? '',
      path: `/articles/${id}/`,
      digest: `${digest} ${JSON.stringify(place)}`,
      records: () => [articleRecord(read(), place)],
    });
  }
  return {
    names: chunks(nameRecords(searched), NAMES).map((some) => {
      const { digest, read } = put(some);
      return { date: '', path: '', digest, records: () => [...read()] };
    }),
    units: units.toSorted(
      inOrder(
        (a, b) => byCodeUnit(b.date, a.date),
        by(({ path }) => path),
      ),
    ),
    lengths: perKind((kind) =>
      near(Math.max(1, sums[kind].length / Math.max(1, sums[kind].count))),
    ),
  };
};
