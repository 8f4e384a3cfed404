import { z } from 'zod';
import { Id, type Person, type Utterance } from '../model/index.ts';
import { by, inOrder } from '../text/order.ts';

/** What a person's entry says of an utterance, and the people to whom any article gives it. */
export const Said = z.strictObject({
  story: Id,
  utterance: z.string(),
  people: z.array(z.string()),
});
export type Said = z.infer<typeof Said>;

/** Who said which utterance. */
export const said = (utterances: readonly Utterance[]): Said[] =>
  utterances.map(({ home, id, speaker, readings }) => {
    const named = [speaker, ...readings.map(({ attributedTo }) => attributedTo)];
    const people = new Set(named.flatMap((one) => one?.person ?? []));
    return { story: home, utterance: id, people: [...people] };
  });

/**
 * The people who speak, by most articles or by one, each with their utterances in time order.
 * @param described what is known of people, in the order of their ids
 */
export const speakers = (
  described: (ids: ReadonlySet<string>) => readonly Omit<Person, 'utterances'>[],
  all: readonly Said[],
  day: (story: string) => string,
): Person[] => {
  const spokenBy = new Map<string, Person['utterances']>();
  for (const { story, utterance, people: named } of all)
    for (const person of named) {
      const own = spokenBy.get(person);
      if (own) own.push({ story, utterance });
      else spokenBy.set(person, [{ story, utterance }]);
    }
  const inTime = inOrder<Person['utterances'][number]>(
    by(({ story }) => day(story)),
    by(({ story }) => story),
    by(({ utterance }) => utterance),
  );
  return described(new Set(spokenBy.keys())).map((person) => ({
    ...person,
    utterances: (spokenBy.get(person.id) ?? []).toSorted(inTime),
  }));
};
