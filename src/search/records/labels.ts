import { byCodeUnit } from '../../pipeline/text/order.ts';
import type { Searched } from '../content.ts';
import type { Facet } from '../shown.ts';

/** The label of an id, empty where there is none. */
export type Labels = Record<Facet, (id: string | null | undefined) => string>;

type Named = { id: string; name: string };

/** Where several share a name, each says its id too, so that a filter means one. */
const labelled = (items: readonly Named[]) => {
  const sharing = Map.groupBy(items, ({ name }) => name);
  const byId = new Map(
    items.map(({ id, name }) => [
      id,
      ((sharing.get(name)?.length ?? 0) > 1 ? `${name} (${id})` : name).replace(/\s+/g, ' '),
    ]),
  );
  return (id: string | null | undefined): string => (id == null ? '' : (byId.get(id) ?? ''));
};

/** What the values of the filters are called. A topic of one story is no thread to follow. */
export const labelsOf = ({ sources, people, topics }: Searched): Labels => ({
  source: labelled(sources),
  speaker: labelled(people),
  topic: labelled(topics.filter(({ stories }) => stories.length > 1)),
});

/** Each value once, in order, without the empty one. */
export const unique = (values: Iterable<string>): string[] =>
  [...new Set(values)].filter((value) => value !== '').sort(byCodeUnit);

/** A language tag, or undefined where it is undetermined. */
export const known = (language: string | undefined): string | undefined =>
  language === 'und' ? undefined : language;
