import type { PersonEntry, Quoted } from '../model/index.ts';
import { by } from '../text/order.ts';
import { acrossTopics, byRole } from './across-topics.ts';
import type { Identity, Mention } from './identity.ts';
import { readName } from './names.ts';
import { organisationKeys } from './organisations.ts';
import { groupedBy, type Directory } from './settle.ts';
import { peopleOf, renownOf, sharedSurnames } from './topic-people.ts';

/** The editor's entries by name and alias; of two that claim one name, the first by code unit. */
const directory = (people: readonly PersonEntry[]): Directory => {
  const entries = new Map(
    people
      .toSorted(by(({ name }) => name))
      .toReversed()
      .flatMap((entry) =>
        [entry.name, ...entry.aliases].map((name) => [readName(name).key, entry] as const),
      ),
  );
  return ({ entity }) => {
    if (entries.size === 0) return null;
    for (const spelling of [entity.name, ...entity.spellings]) {
      const entry = entries.get(readName(spelling).key);
      if (entry) return entry;
    }
    return null;
  };
};

/**
 * One identity for each person and organisation that the articles name. Within a topic full names
 * are joined where spellings, given names, gender and countries agree, and a surname alone joins
 * the only full name that it can stand for. Across topics only equal full names (as far as
 * transliteration leaves them) are one person. An organisation is one by its name or its initials. What fits two stays apart: a surname alone never
 * joins two people.
 */
export const identify = (
  quoted: readonly Pick<Quoted, 'id' | 'entities'>[],
  placeOf: (article: string) => { story: string; topic: string },
  people: readonly PersonEntry[],
): Identity[] => {
  const entryOf = directory(people);
  const mentions = quoted.toSorted(by(({ id }) => id)).flatMap(({ id, entities }) => {
    const { story, topic } = placeOf(id);
    return entities.map((entity, index): Mention => {
      const name = readName(entity.name);
      return { article: id, index, entity, name, story, topic };
    });
  });
  const bodies = mentions.filter(({ entity }) => entity.kind === 'organisation');
  const keyOf = organisationKeys(bodies);
  const organisations = groupedBy(
    bodies,
    (mention) => entryOf(mention)?.name ?? keyOf(mention),
    entryOf,
  );
  const persons = mentions.filter(({ entity }) => entity.kind === 'person');
  const distinct = sharedSurnames(persons);
  const renown = renownOf(persons);
  const topical = [...Map.groupBy(persons, ({ topic }) => topic).values()].flatMap((group) =>
    peopleOf(group, entryOf, distinct, renown),
  );
  return [...organisations, ...byRole(acrossTopics(topical))];
};
