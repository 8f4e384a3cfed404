import { describe, expect, it } from 'vitest';
import { factLines } from '../../../scripts/lib/explain/facts.ts';
import { findArticle } from '../../../scripts/lib/explain/find.ts';
import { groupingLines } from '../../../scripts/lib/explain/grouping.ts';
import { quotationLines } from '../../../scripts/lib/explain/quotations.ts';
import { traceLines } from '../../../scripts/lib/explain/trace.ts';
import type { ArticleFacts, Capture, Story } from '../../../src/pipeline/model/index.ts';
import { A, contentOf } from './support/content.ts';

const { articles, stories, topics, report } = contentOf();
const [article] = articles;
if (article === undefined) throw new Error('the support has no article');

const capture: Capture = {
  id: A,
  digest: article.digest,
  files: ['a/harbour.txt'],
  kind: 'text',
  text: `Harbour reopens\nHome\nAbout\n\n${'The harbour opened again. '.repeat(9)}`,
};

describe('findArticle', () => {
  it.each([A, '0000', 'a/harbour.txt', 'harbour.txt', 'harbour', 'content/captures/a/harbour.txt'])(
    'finds it as %s',
    (name) => {
      expect(findArticle(name, articles, report)).toBe(article);
    },
  );

  it('says which articles a beginning may mean', () => {
    const other: ArticleFacts = { ...article, id: '00000000000000bb', files: ['b.txt'] };
    expect(() => findArticle('0000', [article, other], report)).toThrow("'0000' means several");
    expect(findArticle('00000000000000b', [article, other], report)).toBe(other);
  });

  it('says why a capture was left out, and what is not there', () => {
    expect(() => findArticle('blank.txt', articles, report)).toThrow(
      'blank.txt was left out: The file holds',
    );
    expect(() => findArticle('gone', articles, report)).toThrow("There is no article 'gone'");
  });
});

describe('an explanation', () => {
  it('gives each fact with its basis and evidence, and names the absent ones', () => {
    const text = factLines(article).join('\n');
    expect(text).toMatch(/published +2031-05-02 09:15\n +stated, line 1: 2031-05-02/);
    expect(text).toMatch(/language +en\n +inferred: most words/);
    expect(text).toMatch(/absent: standfirst, author, .*credit/);
  });

  it('says of every run of lines what became of it and why', () => {
    expect(traceLines(article.trace, capture)).toEqual([
      'Lines of the capture',
      '  1         fact     headline                   Harbour reopens',
      '  2–3       dropped  menu (0.02)                Home',
      '  5         kept     body (0.90)                The harbour opened again. The harbour opened again. The harb…',
    ]);
  });

  it('names the speaker of each quotation and the rule that found them', () => {
    expect(quotationLines(A, stories)).toEqual([
      'Quotations',
      '  body 1–12: It is open.',
      '      Jane Doe; rule: adjacent cue (0.97); “she”; cue “said”',
      '      verbatim; utterance u1, 1 reading, 1 source',
    ]);
    expect(quotationLines('00000000000000ff', stories)).toEqual(['Quotations', '  none']);
  });

  it('names story and topic and what joins them', () => {
    const [story] = stories;
    const [member] = story?.members ?? [];
    const [topic] = topics;
    if (story === undefined || member === undefined || topic === undefined)
      throw new Error('the support has no story');
    const copy = { ...member, article: '00000000000000bb', title: null, copyOf: A, shared: 0.914 };
    const other = { ...member, article: '00000000000000cc', title: 'Open' };
    const joined: Story = { ...story, members: [member, copy, other] };
    const lines = groupingLines(A, [joined], [{ ...topic, stories: [A, '00000000000000dd'] }]);
    expect(lines).toEqual([
      `Story ${A}: Harbour reopens`,
      '  date 2031-05-02, stated: 2031-05-02',
      '  with 00000000000000bb (no title): it is a copy of this, which holds 91 % of its text',
      '  with 00000000000000cc Open: similar words, no utterance in common',
      `Topic ${A}: Harbour`,
      '  with story 00000000000000dd',
    ]);
  });
});
