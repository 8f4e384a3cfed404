import { describe, expect, it } from 'vitest';
import { byWeight, decisionLine, decisionsIn } from '../../../scripts/check/decisions/decisions.ts';
import { BOUNDS, listDecisions } from '../../../scripts/check/decisions/list.ts';
import type { ArticleFacts, Capture, Trace } from '../../../src/pipeline/model/index.ts';
import { A, contentOf } from './support/content.ts';

const TRACE: Trace[] = [
  { from: 1, to: 1, verdict: 'fact', reason: 'headline', confidence: 0.5 },
  { from: 2, to: 2, verdict: 'dropped', reason: 'related headline', confidence: 0.39 },
  { from: 4, to: 4, verdict: 'kept', reason: 'body', confidence: 0.6 },
  { from: 5, to: 5, verdict: 'kept', reason: 'body', confidence: 0.99 },
  { from: 6, to: 6, verdict: 'dropped', reason: 'share bar', confidence: 0.97 },
  { from: 7, to: 7, verdict: 'kept', reason: 'kept by an editor', corrected: true },
];
const article = (fields: Partial<ArticleFacts> = {}): ArticleFacts => {
  const [sound] = contentOf().articles;
  if (sound === undefined) throw new Error('the support has no article');
  return { ...sound, trace: TRACE, ...fields };
};
const capture = (kind: Capture['kind'] = 'text'): Capture => ({
  id: A,
  digest: A.padEnd(64, '0'),
  files: ['a/harbour.txt'],
  kind,
  text:
    kind === 'text'
      ? `Head\nFerry raises fares\n\n${'The harbour opened again. '.repeat(9)}\nSure.\nShare\nNo.`
      : '<p>Head</p><p>Ferry raises fares</p>',
});
const linesFor = async (one: ArticleFacts, kind: Capture['kind'] = 'text') =>
  (await decisionsIn(one, () => Promise.resolve(capture(kind)))).map(decisionLine);

describe('what extraction was unsure of', () => {
  it('is the lines near one half, those with most words first, and no others', async () => {
    expect(await linesFor(article())).toEqual([
      `content/captures/a/harbour.txt:4: kept (.60): ${'The harbour opened again. '.repeat(4).slice(0, 80)}…`,
      'content/captures/a/harbour.txt:2: dropped: related headline (.61): Ferry raises fares',
    ]);
  });

  it('names the blocks of a page, which are no lines of its file', async () => {
    const trace = TRACE.slice(1, 2);
    expect(await linesFor(article({ kind: 'html', trace }), 'html')).toEqual([
      'content/captures/a/harbour.txt: block 2: dropped: related headline (.61): Ferry raises fares',
    ]);
  });

  it('is the facts that are absent or inferred', async () => {
    const one = article({
      trace: [],
      title: null,
      published: null,
      weekday: { value: 'Friday', basis: 'stated', evidence: 'on Friday', line: 4 },
      publisher: { value: 'The Post', basis: 'inferred', evidence: 'the host', line: 9 },
    });
    expect(await linesFor(one)).toEqual([
      'content/captures/a/harbour.txt: title: none was found',
      'content/captures/a/harbour.txt: published: none was found (only “Friday”)',
      'content/captures/a/harbour.txt:9: publisher: inferred from the host (The Post)',
    ]);
  });

  it('is not asked of the capture where no line is unsure', async () => {
    const unread = () => Promise.reject(new Error('was read'));
    expect(await decisionsIn(article({ trace: TRACE.slice(3) }), unread)).toEqual([]);
  });
});

describe('the list of them', () => {
  const many = Array.from({ length: 50 }, (_, i) =>
    article({
      files: [`${String(i).padStart(2, '0')}.txt`],
      title: null,
      published: null,
      publisher: null,
      trace: Array.from({ length: 6 }, () => TRACE[2]).flatMap((run) => run ?? []),
    }),
  );

  it('is bounded for each capture and in all, and hands every one on', async () => {
    let handed = 0;
    const { shown, rest, captures } = await listDecisions(
      many,
      () => Promise.resolve(capture()),
      () => {
        handed += 1;
        return Promise.resolve();
      },
    );
    expect(shown).toHaveLength(BOUNDS.all);
    expect(
      Math.max(...[...Map.groupBy(shown, ({ file }) => file).values()].map((a) => a.length)),
    ).toBe(1);
    expect({ rest, captures, handed }).toEqual({
      rest: 50 * 9 - BOUNDS.all,
      captures: 50,
      handed: 50 * 9,
    });
    expect(shown).toEqual(shown.toSorted(byWeight));
  });

  it('does not hang on the order of the articles', async () => {
    const list = async (articles: ArticleFacts[]) =>
      listDecisions(
        articles,
        () => Promise.resolve(capture()),
        () => Promise.resolve(),
      );
    expect(await list(many.toReversed())).toEqual(await list(many));
  });
});
