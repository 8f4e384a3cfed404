import type { StoryText } from '../../../src/search/records/story.ts';
import { type State, toAddress } from '../../../src/components/search/client/state.ts';
import { random } from '../../train/extract/random.ts';

/** So many letters has a word that is searched for. */
const LONG = /[\p{L}\p{N}]{4,}/gu;

/** Stories that searches are drawn from, at least, where there are so many. */
const DRAWN = 500;

/** Some of the stories in which something was said, by even steps. */
export const someOf = (stories: Iterable<StoryText>): StoryText[] => {
  let told: StoryText[] = [];
  let [step, at] = [1, 0];
  for (const story of stories) {
    if (story.utterances.length === 0) continue;
    if (at++ % step === 0) told.push(story);
    if (told.length < 2 * DRAWN) continue;
    told = told.filter((_, number) => number % 2 === 0);
    step *= 2;
  }
  return told;
};

/** So many searches, at most, as readers make them: words of remarks and headlines, names, phrases, filters. */
export const queriesFor = (told: readonly StoryText[], count: number, seed: number): State[] => {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const some = (text: string, most: number): string => {
    const words = text.match(LONG) ?? [];
    return Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(words) ?? '').join(' ');
  };
  const made = Array.from({ length: count }, (_, at): State => {
    const story = pick(told);
    const utterance = pick(story?.utterances ?? []);
    const text = utterance?.readings[0].text ?? '';
    const state: State = { words: '', filters: {}, newestFirst: false };
    switch (at % 5) {
      case 0:
        return { ...state, words: some(story?.title.text ?? '', 3) };
      case 1:
        return { ...state, words: utterance?.speaker?.name ?? some(text, 1) };
      case 2:
        return { ...state, words: `“${text.split(' ').slice(0, 3).join(' ')}”` };
      case 3:
        return {
          ...state,
          words: some(text, 1),
          filters: { month: story?.date?.value.slice(0, 7) },
          kind: 'quotation',
        };
      default:
        return { ...state, words: some(text, 3), newestFirst: next() < 0.3 };
    }
  });
  // Remarks without a long word leave some without any.
  return made.filter(({ words }) => words.trim() !== '');
};

/** The address of a search below the base path. */
export const addressOf = (state: State): string => `search/${toAddress(state)}`;
