import type { Member, Reading, Source, Story, Utterance } from '../pipeline/model/index.ts';
import { by, inOrder } from '../pipeline/text/order.ts';

/** A remark with the reading of one outlet. */
export type OwnReading = { utterance: Utterance; reading: Reading };

/** Another outlet (an article of it, where it has no name), and how many of its articles are meant. */
export type Partner = { source: string | null; article: string; articles: number };

/** What a site knows of one outlet. */
export type Outlet = {
  /** Its articles, as their stories have them. */
  members: Member[];
  /** Whose texts it ran, and who ran its texts; those with most articles first. */
  ran: Partner[];
  ranBy: Partner[];
  /** Remarks that others print too, and that it alone prints. */
  shared: OwnReading[];
  alone: OwnReading[];
};

const partners = (members: readonly Member[]): Partner[] =>
  [...Map.groupBy(members, ({ source, article }) => source ?? article).values()]
    .flatMap(([first, ...others]) =>
      first ? [{ source: first.source, article: first.article, articles: others.length + 1 }] : [],
    )
    .toSorted(
      inOrder(
        by(({ articles }: Partner) => -articles),
        by(({ source, article }: Partner) => source ?? article),
      ),
    );

/** @param stories those that the outlet reports */
export const outletOf = (source: Pick<Source, 'id'>, stories: readonly Story[]): Outlet => {
  const isOwn = (member: Member): boolean => member.source === source.id;
  const members = stories.flatMap((story) => story.members);
  const own = members.filter(isOwn);
  const byId = new Map(members.map((member) => [member.article, member]));
  const originals = own.flatMap(({ copyOf }) => byId.get(copyOf ?? '') ?? []);
  const copies = members.filter((member) => {
    const original = byId.get(member.copyOf ?? '');
    return original !== undefined && isOwn(original) && !isOwn(member);
  });
  const utterances = new Map(
    stories.flatMap((story) => story.utterances.map((one) => [one.id, one] as const)),
  );
  const here = [...utterances.values()].flatMap((utterance): OwnReading[] => {
    const reading = utterance.readings.find((one) => one.source === source.id);
    return reading ? [{ utterance, reading }] : [];
  });
  return {
    members: own,
    ran: partners(originals.filter((member) => !isOwn(member))),
    ranBy: partners(copies),
    shared: here.filter(({ utterance }) => utterance.sources > 1),
    alone: here.filter(
      ({ utterance, reading }) =>
        utterance.sources === 1 && reading.variation !== 'paraphrase' && !reading.copy,
    ),
  };
};
