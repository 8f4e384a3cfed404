import type { Utterance } from '../../pipeline/model/index.ts';
import { by, byCodeUnit, inOrder } from '../../pipeline/text/order.ts';
import type { Searched } from '../content.ts';
import type { ArticleScope } from '../../settings/schema.ts';
import { pathOf } from '../shown.ts';
import { articleRecord } from './article.ts';
import { labelsOf } from './labels.ts';
import { nameRecords } from './names.ts';
import { quotationRecord } from './quotation.ts';
import type { SearchRecord } from './record.ts';
import { storyRecord } from './story.ts';

export type { SearchRecord } from './record.ts';

/**
 * The records of the index: names, the largest first; then stories, articles, and each utterance
 * once, at its home, newest first. Where articles are not searched they have no records.
 */
export const searchRecords = (searched: Searched, scope: ArticleScope = 'full'): SearchRecord[] => {
  const labels = labelsOf(searched);
  const storyOf = new Map(
    searched.stories.flatMap((story) => story.members.map((m) => [m.article, story] as const)),
  );
  const languageOf = new Map(
    searched.articles.map(({ facts }) => [facts.id, facts.language.value]),
  );
  const language = ({ readings }: Utterance) => languageOf.get(readings[0].article);
  const dated = [
    ...searched.stories.flatMap((story) => [
      storyRecord(story, labels),
      ...story.utterances
        .filter(({ home }) => home === story.id)
        .map((utterance) => quotationRecord(utterance, story, language(utterance), labels)),
    ]),
    ...(scope === 'none' ? [] : searched.articles).map((entry) =>
      articleRecord(entry, storyOf.get(entry.facts.id), labels, scope),
    ),
  ].toSorted(
    inOrder(
      (a, b) => byCodeUnit(b.date, a.date),
      by(({ shown }) => pathOf(shown)),
    ),
  );
  return [...nameRecords(searched), ...dated];
};
