import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFrontMatter } from '../../../src/loaders/frontmatter.ts';

test('reads YAML front matter and the body after it', () => {
  expect(readFrontMatter('---\nid: a1\n---\n\nText.\n')).toEqual({
    data: { id: 'a1' },
    body: '\nText.\n',
  });
});

test.each(['js', 'javascript', 'json', 'coffee'])('refuses to evaluate %s', (language) => {
  const file = `---${language}\n{ id: globalThis.hacked = true }\n---\n`;
  expect(() => readFrontMatter(file)).toThrow(/must be YAML/);
  expect(globalThis).not.toHaveProperty('hacked');
});

test('refuses aliases, which could expand without end', () => {
  expect(() => readFrontMatter('---\na: &a [1]\nb: *a\n---\n')).toThrow();
});

const run = (over: object) => ({
  from: 1,
  to: 2,
  verdict: 'dropped',
  reason: 'sign-in form',
  confidence: 0.02,
  ...over,
});

/** Front matter with a trace as a build writes it. */
const withTrace = (runs: readonly object[]): string =>
  `---\nid: a1\ntrace:\n${runs
    .map(
      (one) =>
        `  - {${Object.entries(one)
          .map((pair) => pair.join(': '))
          .join(', ')}}\n`,
    )
    .join('')}---\n\nText.\n`;

test.each([
  { reason: 'menu' },
  { reason: '"body, dateline taken out"' },
  { confidence: 1 },
  { reason: 'null' },
  { reason: 'true' },
  { confidence: 'high' },
  { reason: "'it''s'" },
  { more: 'x' },
])('reads a trace as YAML does: %o', (over) => {
  const file = withTrace([run({}), run(over)]);
  expect(readFrontMatter(file).data).toEqual(parse(file.split('---')[1] ?? ''));
});
