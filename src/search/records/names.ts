import { by, inOrder } from '../../pipeline/text/order.ts';
import type { Searched } from '../content.ts';
import type { Shown } from '../shown.ts';
import { HEADLINE, type SearchRecord } from './record.ts';

type Name = Extract<Shown, { kind: 'name' }>;

const record = (shown: Omit<Name, 'kind'>, others: readonly string[]) => ({
  shown: { kind: 'name' as const, ...shown },
  searched: [[shown.name, HEADLINE] as const, [others.join(', '), 1] as const],
  filters: { source: [], speaker: [], topic: [] },
  date: '',
});

/**
 * The records of who is quoted, of outlets and of threads of stories, the largest first. A topic of
 * one story has that story's name and is found as the story.
 */
export const nameRecords = ({ people, sources, topics }: Searched): SearchRecord[] =>
  [
    ...people.map(({ id, name, roles, spellings, utterances }) =>
      record({ is: 'person', id, name, role: roles[0], count: utterances.length }, [
        ...spellings.map(({ text }) => text),
        ...roles,
      ]),
    ),
    ...sources.map(({ id, name, aliases, articles }) =>
      record({ is: 'source', id, name, count: articles.length }, aliases),
    ),
    ...topics
      .filter(({ stories }) => stories.length > 1)
      .map(({ id, name, stories }) => record({ is: 'topic', id, name, count: stories.length }, [])),
  ].toSorted(
    inOrder(
      by(({ shown }) => -shown.count),
      by(({ shown }) => shown.is),
      by(({ shown }) => shown.id),
    ),
  );
