import { describe, expect, it } from 'vitest';
import { collate, NAMED_FROM } from '../../../src/pipeline/collate/index.ts';
import type { Document, Quoted } from '../../../src/pipeline/model/index.ts';

const WORDS = 'The old lighthouse keeper never once let the great lamp go out in forty years';

type Piece = { id: string; speaker: string; confidence: number };

const quoted = ({ id, speaker, confidence }: Piece): Quoted => ({
  id,
  quotes: [
    {
      id: `${id}-0`,
      where: 'body',
      start: 1,
      end: 1 + WORDS.length,
      text: WORDS,
      kind: 'direct',
      mention: null,
      cue: null,
      attribution: 'same paragraph',
      entity: 0,
      confidence,
      run: null,
      sentence: { start: 0, end: WORDS.length + 2, text: `“${WORDS}”` },
    },
  ],
  reports: [],
  entities: [{ name: speaker, kind: 'person', gender: null, spellings: [speaker], roles: [] }],
});

const said = (...pieces: Piece[]) => {
  const documents = pieces.map(({ id }): Document => ({ id, text: `“${WORDS}”` }));
  const { utterances, people } = collate({
    documents,
    quoted: pieces.map(quoted),
    grouped: pieces.map(({ id }) => ({
      id,
      story: 'story',
      topic: 'topic',
      copyOf: null,
      shared: null,
      date: null,
    })),
    sourceOf: (article) => article,
    people: [],
  });
  return { utterances, people };
};

describe('a speaker of whom no article is sure enough', () => {
  it('is not named, and the readings keep what was found', () => {
    const { utterances, people } = said({
      id: 'a',
      speaker: 'Nora Stone',
      confidence: NAMED_FROM - 0.01,
    });
    expect(utterances[0]?.speaker).toBeNull();
    expect(utterances[0]?.readings[0]).toMatchObject({
      attribution: 'same paragraph',
      confidence: NAMED_FROM - 0.01,
    });
    expect(people).toEqual([]);
  });

  it('is named from the threshold on', () => {
    const { utterances } = said({ id: 'a', speaker: 'Nora Stone', confidence: NAMED_FROM });
    expect(utterances[0]?.speaker?.name).toBe('Nora Stone');
  });

  it('is named where one of the articles is sure', () => {
    const { utterances } = said(
      { id: 'a', speaker: 'Nora Stone', confidence: 0.3 },
      { id: 'b', speaker: 'Nora Stone', confidence: 0.9 },
    );
    expect(utterances).toHaveLength(1);
    expect(utterances[0]?.speaker?.name).toBe('Nora Stone');
  });

  it('makes no conflict', () => {
    const conflict = (confidence: number) =>
      said(
        { id: 'a', speaker: 'Nora Stone', confidence: 0.9 },
        { id: 'b', speaker: 'Tom Reed', confidence },
      ).utterances.flatMap(({ readings }) => readings.flatMap((r) => r.attributedTo ?? []));
    expect(conflict(0.8).map(({ name }) => name)).toEqual(['Tom Reed']);
    expect(conflict(0.3)).toEqual([]);
  });
});
