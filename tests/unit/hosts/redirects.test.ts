import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/pipeline/model/index.ts';
import { MOST_RULES, nginxMap, redirectsFile } from '../../../src/hosts/redirects.ts';
import { movedAddresses, movedData } from '../../../src/hosts/moved.ts';
import { contentOf } from '../scripts/support/content.ts';

const [base] = contentOf().stories;
if (base === undefined) throw new Error('the support has no story');
const id = (n: number): string => n.toString(16).padStart(16, '0');
const story = (topic: number, own: number, ...others: number[]): Story => {
  const [first] = base.members;
  const member = (n: number) => ({ ...first, article: id(n) });
  return { ...base, id: id(own), topic: id(topic), members: [member(own), ...others.map(member)] };
};
const moved = movedAddresses([story(1, 5), story(1, 1, 2, 3)]);

describe('addresses that lead on', () => {
  it('are those of every member but the first, as a story and as a topic', () => {
    expect(moved.map(({ from, to }) => `${from} ${to}`)).toEqual([
      `/topics/${id(5)}/ /topics/${id(1)}/`,
      `/stories/${id(2)}/ /stories/${id(1)}/`,
      `/topics/${id(2)}/ /topics/${id(1)}/`,
      `/stories/${id(3)}/ /stories/${id(1)}/`,
      `/topics/${id(3)}/ /topics/${id(1)}/`,
    ]);
  });

  it('are those of the data of every member but the first, too', () => {
    expect(movedData([story(1, 1, 2)])).toEqual([
      { from: `/data/stories/${id(2)}.json`, to: `/data/stories/${id(1)}.json` },
      { from: `/data/stories/${id(2)}.tei.xml`, to: `/data/stories/${id(1)}.tei.xml` },
    ]);
  });

  it('are not led on from where something stands, and never twice', () => {
    const from = moved.map((one) => one.from);
    expect(new Set(from).size).toBe(from.length);
    expect(moved.filter(({ to }) => from.includes(to))).toEqual([]);
  });
});

describe('a _redirects file', () => {
  it('has a permanent redirect a line, under the base path', () => {
    const lines = redirectsFile(moved, '/press/').trim().split('\n');
    expect(lines[0]).toMatch(/^# /);
    expect(lines[1]).toBe(`/press/topics/${id(5)}/ /press/topics/${id(1)}/ 301`);
    expect(lines).toHaveLength(1 + moved.length);
    expect(redirectsFile(moved, '/')).toContain(`\n/stories/${id(2)}/ /stories/${id(1)}/ 301\n`);
  });

  it('has no more rules than hosts read', () => {
    const many = movedAddresses([story(1, 1, ...Array.from({ length: 5000 }, (_, i) => i + 2))]);
    expect(redirectsFile(many, '/').match(/ 301\n/g)).toHaveLength(MOST_RULES);
    expect(nginxMap(many, '/').match(/^ {2}"\/.*;$/gm)).toHaveLength(10_000);
  });
});

describe('an nginx map', () => {
  it('maps each address under the base path', () => {
    const map = nginxMap(moved, '/press/');
    expect(map).toMatch(/^map \$uri \$variorum_moved \{$/m);
    expect(map).toContain(`\n  "/press/stories/${id(3)}/" "/press/stories/${id(1)}/";\n`);
    expect(map.match(/\{/g)).toHaveLength(map.match(/\}/g)?.length ?? 0);
  });

  it('takes nothing of a base path for syntax', () => {
    const [, line] = /^ {2}(".*);$/m.exec(nginxMap(moved, '/a "b" $c;{/')) ?? [];
    expect(line).toBe(
      `"/a \\"b\\" $c;{/topics/${id(5)}/" "/a%20%22b%22%20%24c;%7B/topics/${id(1)}/"`,
    );
    const [, rule] = redirectsFile(moved, '/a b#/').split('\n');
    expect(rule).toBe(`/a%20b%23/topics/${id(5)}/ /a%20b%23/topics/${id(1)}/ 301`);
  });
});
