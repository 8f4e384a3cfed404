import { describe, expect, test } from 'vitest';
import { isSoundTitle, storyTitle } from '../../../src/pipeline/group/headline.ts';
import { topicName } from '../../../src/pipeline/group/topic-name.ts';
import { ferry, like } from './articles.ts';

const [f1, f2] = ferry;

describe('isSoundTitle', () => {
  test.each([
    'Norland ferry runs aground off Sable Bay with 212 aboard',
    'Was the captain asleep?',
  ])('takes %j', (title) => {
    expect(isSoundTitle(title)).toBe(true);
  });

  test.each([
    'FERRY RUNS AGROUND OFF SABLE BAY',
    'Norland ferry runs aground off the…',
    'Norland ferry runs aground off the',
    'Norland ferry runs aground off Sable Bay | Harbour Echo',
    'Ferry aground',
    '',
    'https://example.org/ferry runs aground off Sable Bay',
  ])('refuses %j', (title) => {
    expect(isSoundTitle(title)).toBe(false);
  });
});

describe('storyTitle', () => {
  test('takes headline and summary as printed, with the article they are from', () => {
    const { title, summary } = storyTitle(ferry.slice(0, 2));
    expect(title).toEqual({ text: f1?.title, article: 'f1' });
    expect(f1?.text).toContain(summary.text);
    expect(summary.text).toMatch(/\.$/);
    expect(summary.article).toBe('f1');
  });

  test('passes over a shouted headline', () => {
    const shouted = like(f1, { title: f1?.title?.toUpperCase() });
    expect(storyTitle([shouted, like(f2, {})]).title.article).toBe('f2');
  });

  test('takes the headline of the article that the others are most like', () => {
    const odd = like(ferry[4], { id: 'a', published: '2031-05-05' });
    expect(storyTitle([odd, ...ferry.slice(0, 2)]).title.article).not.toBe('a');
  });

  test('does not depend on the members’ order', () => {
    expect(storyTitle(ferry.toReversed())).toEqual(storyTitle(ferry));
  });

  test('always has words where the article has any', () => {
    const { title, summary } = storyTitle([{ id: 'a', text: 'Rain.' }]);
    expect(title.text).toBe('Rain.');
    expect(summary.text).toBe('Rain.');
    expect(storyTitle([{ id: 'a', text: '' }]).title.text).toBe('a');
  });

  test('refuses a story without articles', () => {
    expect(() => storyTitle([])).toThrow('without articles');
  });
});

describe('topicName', () => {
  test('joins the names that most of the articles print, as printed', () => {
    const name = topicName(ferry.slice(0, 4));
    expect(name.split(' – ').length).toBeLessThanOrEqual(3);
    for (const part of name.split(' – '))
      expect(
        ferry.filter(({ title, text }) => `${title ?? ''} ${text}`.includes(part)).length,
      ).toBeGreaterThan(1);
    expect(name).toContain('Maren Lind');
  });

  test('takes no function word, weekday or month for a name', () => {
    const text = 'He spoke, The Echo said, on Tuesday in May. We saw that In Tuesday’s May issue.';
    expect(
      topicName([
        { id: 'a', text },
        { id: 'b', text },
      ]),
    ).toBe('Echo');
  });

  test('does not depend on the articles’ order', () => {
    expect(topicName(ferry.toReversed())).toBe(topicName(ferry));
  });

  test('is a headline where the articles share no name', () => {
    expect(
      topicName([{ id: 'a', title: 'bread is dearer this week', text: 'bread is dearer' }]),
    ).toBe('bread is dearer this week');
  });
});
