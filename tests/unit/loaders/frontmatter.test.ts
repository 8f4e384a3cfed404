import { expect, test } from 'vitest';
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
