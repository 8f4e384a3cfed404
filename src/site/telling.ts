import type { Story, Utterance } from '../pipeline/model/index.ts';
import { by, inOrder } from '../pipeline/text/order.ts';
import { partingOf } from './parting.ts';

/** A remark and the story on whose page it is at home. */
export type Told = { story: Story; utterance: Utterance };

/** More outlets, wider differences and more shared words (something to compare) say more. */
const interest = ({ sources, divergence, core }: Utterance): number =>
  sources * divergence * Math.log2(2 + core);

/** The remarks of some stories on whose words the sources part, the most telling first, each once. */
export const tellingOf = (stories: readonly Story[]): Told[] =>
  stories
    .flatMap((story) =>
      story.utterances
        .filter(({ home, sources }) => home === story.id && sources > 1)
        .map((utterance) => ({ story, utterance })),
    )
    .filter(({ utterance }) => partingOf(utterance) !== null)
    .toSorted(
      inOrder(
        by(({ utterance }: Told) => -interest(utterance)),
        by(({ utterance }: Told) => utterance.id),
      ),
    );

/**
 * The story that leads: of the newest day, the one that most outlets report; of several, the one with
 * most to compare. Undated stories lead only where there are no others.
 */
export const leadOf = (stories: readonly Story[]): Story | undefined => {
  const day = stories[0]?.date?.value;
  return stories
    .filter(({ date }) => date?.value === day)
    .toSorted(
      inOrder(
        by(({ independent }: Story) => -independent),
        by((story: Story) => -tellingOf([story]).length),
        by(({ id }: Story) => id),
      ),
    )[0];
};
