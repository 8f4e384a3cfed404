import { describe, expect, it } from 'vitest';
import { checkCorrections } from '../../../scripts/check/corrections.ts';
import { checkReferences } from '../../../scripts/check/references.ts';
import { problemLine } from '../../../scripts/lib/problem.ts';
import { A, contentOf, S, T } from './support/content.ts';

/** The findings when one thing of sound content is changed. */
const findings = (change: (content: ReturnType<typeof contentOf>) => void): string[] => {
  const content = contentOf();
  change(content);
  return checkReferences(content).map((problem) => problemLine(problem).replace(/ Run: .*/, ''));
};

describe('checkReferences', () => {
  it('finds nothing in sound content', () => {
    expect(findings(() => undefined)).toEqual([]);
  });

  it('finds what leads nowhere, naming file and place', () => {
    expect(findings(({ sources: [source] }) => source?.articles.push('00000000000000ff'))).toEqual([
      'content/sources.json: post: There is no article 00000000000000ff.',
    ]);
    expect(
      findings(({ people: [person] }) => person?.utterances.push({ story: S, utterance: 'x' })),
    ).toEqual([`content/people.json: jane-doe: There is no utterance ${S} x.`]);
    expect(
      findings(({ stories: [story] }) => {
        const speaker = story?.utterances[0]?.speaker;
        if (speaker) speaker.person = 'nobody';
      }),
    ).toEqual([`content/stories/${S}.json: utterance u1: There is no person nobody.`]);
    expect(
      findings(({ stories: [story] }) => {
        const reading = story?.utterances[0]?.readings[0];
        if (reading) reading.source = 'gone';
      }),
    ).toEqual([`content/stories/${S}.json: reading r1: There is no source gone.`]);
    expect(findings(({ topics: [topic] }) => topic?.stories.push('00000000000000ff'))).toEqual([
      `content/topics/${T}.json: stories: There is no story 00000000000000ff.`,
    ]);
  });

  it('finds an article that is in no story, and a story that its topic does not hold', () => {
    expect(
      findings((content) => {
        content.articles = content.articles.concat(
          content.articles.map((article) => ({ ...article, id: '00000000000000ee' })),
        );
      }),
    ).toEqual(['content/articles/00000000000000ee.md: id: It is in 0 stories, not in one.']);
    expect(
      findings(({ topics: [topic] }) => {
        if (topic) topic.stories = ['00000000000000ff'];
      }),
    ).toContain(`content/stories/${S}.json: topic: Topic ${T} and no other should hold it.`);
  });

  it('finds a copy that is not held against its original, and changes of no copy', () => {
    const changes = { id: A, original: '00000000000000ff', title: [], body: [] };
    const finding = `content/changes/${A}.json: original: Its story says otherwise.`;
    expect(findings((content) => content.changes.push(changes))).toEqual([finding]);
    expect(
      findings(({ stories: [story] }) => {
        if (story) story.members[0].copyOf = A;
      }),
    ).toEqual([finding]);
  });

  it('finds an alignment that loses a word', () => {
    expect(
      findings(({ stories: [story] }) => {
        story?.utterances[0]?.columns.pop();
      }),
    ).toEqual([`content/stories/${S}.json: u1: Its columns are not its readings.`]);
  });
});

describe('checkCorrections', () => {
  const correction = (article: string, lines: [number, number][] = []) => ({
    file: 'content/corrections/harbour.yaml',
    correction: {
      article,
      note: 'A slip.',
      blocks: lines.map(([from, to]) => ({ lines: { from, to } })),
    },
  });
  const found = (...corrections: ReturnType<typeof correction>[]): string[] =>
    checkCorrections(contentOf(), corrections).map(problemLine);

  it('finds a correction of an article that is not there, and two of one', () => {
    expect(found(correction(A), correction(A), correction('00000000000000ff'))).toEqual([
      `content/corrections/harbour.yaml: article: Another file corrects ${A}, too. Make them one.`,
      'content/corrections/harbour.yaml: article: There is no article 00000000000000ff. Set it to an id as in the address of its page.',
    ]);
  });

  it('finds lines that the capture does not have, or that hold no words', () => {
    expect(
      found(
        correction(A, [
          [2, 3],
          [4, 4],
          [5, 9],
        ]),
      ),
    ).toEqual([
      'content/corrections/harbour.yaml: blocks.1.lines: In a/harbour.txt, line 4 holds no words. The capture’s page numbers its lines: set `lines` to some of them.',
      'content/corrections/harbour.yaml: blocks.2.lines: a/harbour.txt has no line 9: the last one with words is 5. The capture’s page numbers its lines: set `lines` to some of them.',
    ]);
  });
});
