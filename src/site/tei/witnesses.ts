import type { Element } from 'xast';
import type { Fact, Member, Story } from '../../pipeline/model/index.ts';
import type { Lookup } from './lookup.ts';
import { witnessName } from './names.ts';
import { el } from '../xml-tree.ts';

/** An address as XML Schema takes it; what is none is left out. */
const uri = (fact: Fact | null | undefined): string | undefined =>
  fact && URL.canParse(fact.value) ? new URL(fact.value).href : undefined;

const bibl = (member: Member, lookup: Lookup): Element => {
  const facts = lookup.article(member.article);
  const outlet = member.source === null ? undefined : lookup.outlet(member.source);
  const { date } = member;
  const address = uri(facts?.url);
  return el(
    'bibl',
    {},
    ...(facts?.authors ?? []).map(({ value }) => el('author', {}, value)),
    el('title', { level: 'a' }, member.title ?? 'Untitled article'),
    ...(outlet === undefined ? [] : [el('publisher', {}, outlet)]),
    ...(date
      ? [
          el(
            'date',
            { when: date.value, cert: date.basis === 'inferred' ? 'low' : undefined },
            date.value,
          ),
        ]
      : []),
    el('ref', { target: lookup.articlePage(member.article) }, 'The article as captured'),
    ...(address === undefined ? [] : [el('ref', { target: address }, 'The original page')]),
  );
};

/** Of each article, how often it prints one and the same remark at most. */
const times = ({ utterances }: Story): Map<string, number> => {
  const most = new Map<string, number>();
  for (const { readings } of utterances) {
    const counts = Map.groupBy(
      readings.filter(({ variation }) => variation !== 'paraphrase'),
      ({ article }) => article,
    );
    for (const [article, { length }] of counts)
      most.set(article, Math.max(most.get(article) ?? 1, length));
  }
  return most;
};

/** Articles of neighbouring stories that print a remark of this one. */
const visitors = ({ members, utterances }: Story): string[] => {
  const own = new Set(members.map(({ article }) => article));
  const named = utterances.flatMap(({ readings }) => readings.map(({ article }) => article));
  return [...new Set(named)].filter((article) => !own.has(article));
};

/** The witnesses of a story: its articles, and those of other stories that print a remark of it. */
export const witnesses = (story: Story, lookup: Lookup): Element[] => {
  const most = times(story);
  const again = (article: string): Element[] =>
    Array.from({ length: (most.get(article) ?? 1) - 1 }, (_, i) =>
      el(
        'witness',
        { 'xml:id': witnessName(article, i + 2), corresp: `#${witnessName(article)}` },
        `The same article, where it prints a remark again (${i + 2})`,
      ),
    );
  return [
    ...story.members.flatMap((member) => [
      el(
        'witness',
        {
          'xml:id': witnessName(member.article),
          corresp: member.copyOf === null ? undefined : `#${witnessName(member.copyOf)}`,
        },
        bibl(member, lookup),
      ),
      ...again(member.article),
    ]),
    ...visitors(story).flatMap((article) => [
      el(
        'witness',
        { 'xml:id': witnessName(article) },
        el(
          'bibl',
          {},
          el('title', { level: 'a' }, lookup.article(article)?.title?.value ?? 'Untitled article'),
          el('ref', { target: lookup.articlePage(article) }, 'In another story'),
        ),
      ),
      ...again(article),
    ]),
  ];
};
