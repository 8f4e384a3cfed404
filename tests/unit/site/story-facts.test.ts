import { expect, test } from 'vitest';
import { gistOf } from '../../../src/loaders/gist.ts';
import { storyFacts } from '../../../src/site/story-facts.ts';
import { id, member, story } from '../search/fixture.ts';

test('a list says how many of what there are, and nothing of what there is not', () => {
  const alone = story({ id: id('a'), independent: 1, members: [member()], utterances: [] });
  expect(storyFacts(alone, gistOf(alone))).toEqual(['1 source']);
  const copied = story({
    id: id('a'),
    independent: 1,
    members: [member({ copyOf: null }), member({ copyOf: '0'.repeat(16) })],
    utterances: [],
  });
  expect(storyFacts(copied, gistOf(copied))).toEqual(['1 source', '1 copy']);
});
