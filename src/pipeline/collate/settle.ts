import type { PersonEntry } from '../model/index.ts';
import { absorb, agree, byFame, identityOf, type Identity, type Mention } from './identity.ts';
import { nameIndex } from './name-index.ts';
import type { Name } from './names.ts';

/** Which editor's entry names a mention, if any. */
export type Directory = (mention: Mention) => PersonEntry | null;

/** Mentions that a key brings together, as identities. */
export const groupedBy = (
  mentions: readonly Mention[],
  key: (mention: Mention) => string,
  entryOf: Directory,
): Identity[] =>
  [...Map.groupBy(mentions, key).values()].map((group) =>
    identityOf(group, group[0] ? entryOf(group[0]) : null),
  );

/**
 * Joins each identity to the only one that it fits wholly; one that fits several stays alone.
 * @param fit whether two names may be one person's, of whom the articles of one story speak or not.
 */
export const settle = (
  identities: readonly Identity[],
  fit: (a: Name, b: Name, oneStory: boolean) => boolean,
): Identity[] => {
  const settled: Identity[] = [];
  const index = nameIndex();
  for (const identity of byFame(identities)) {
    const near = index.near(identity);
    const stories = new Set(near.length > 0 ? identity.mentions.map(({ story }) => story) : []);
    const candidates = near.filter((other) => {
      const oneStory = other.mentions.some(({ story }) => stories.has(story));
      return (
        identity.names.every((a) => other.names.every((b) => fit(a, b, oneStory))) &&
        agree(identity, other)
      );
    });
    const [first] = candidates;
    const target = first && candidates.length === 1 ? first : identity;
    if (target === identity) settled.push(identity);
    else absorb(target, identity);
    index.add(target);
  }
  return settled;
};

/** How many times as many articles name the one that a bare surname means before any other. */
export const LEADING = 3;

const articlesOf = ({ mentions }: Identity): number =>
  new Set(mentions.map(({ article }) => article)).size;

/**
 * The one identity of a list. Of several, the only one without a `Jr`, or the one whom three times
 * as many articles name as the next: its bare surname goes to whom the news is about.
 */
export const only = (identities: readonly Identity[]): Identity | null => {
  if (identities.length < 2) return identities[0] ?? null;
  const senior = identities.filter(({ names }) => names.every(({ suffix }) => suffix === null));
  const [first, second] = byFame(senior);
  if (!first) return null;
  return !second || articlesOf(first) >= LEADING * articlesOf(second) ? first : null;
};
