import { z } from 'zod';
import type { DateFact } from '../../../model/index.ts';
import { by, inOrder } from '../../../text/order.ts';
import { Choice, likeliest } from '../choice.ts';
import type { Claim, Page } from '../page.ts';
import { dateCandidates, type DateCandidate } from './candidates.ts';
import file from './dates.weights.json' with { type: 'json' };
import { mentionsOf, readDate, type Mention } from './mentions.ts';

/** When the article was published and updated, and the lines that say so. */
export type Dates = { published: DateFact | null; updated: DateFact | null; claims: Claim[] };

const weights = z.strictObject({ about: z.string(), html: Choice, text: Choice }).parse(file);

/** The least share of the probability that the chosen day must have. */
const LEAST_SHARE = { html: 0.65, text: 0.6 };

/** The order of trust among statements of one day. */
const TRUST: readonly Mention['source'][] = ['json-ld', 'meta', 'time', 'line', 'address'];

/** The statement of a day that says most: the most trusted; its lines' claims go with it. */
const factOf = ({ mentions }: DateCandidate): DateFact | null => {
  const own = mentions.filter(({ event }) => event !== 'updated');
  const [best] = (own.length > 0 ? own : mentions).toSorted(
    inOrder(
      by(({ source }) => TRUST.indexOf(source)),
      by(({ fact }) => (fact.time === undefined ? 1 : 0)),
      by(({ event }) => (event === 'published' ? 0 : 1)),
    ),
  );
  if (best === undefined) return null;
  if (own.length > 0) return best.fact;
  return {
    ...best.fact,
    basis: 'inferred',
    evidence: `only an update is dated: ${best.fact.evidence}`,
  };
};

const candidatesOf = (
  page: Page,
  title: number,
  url: string | null,
): { mentions: Mention[]; candidates: DateCandidate[] } => {
  const mentions = mentionsOf(page, title, url);
  return { mentions, candidates: dateCandidates(page, title, url, mentions) };
};

/** The candidates of a page as the training script reads them. */
export const dateExample = (
  page: Page,
  title: number,
  url: string | null,
): { features: number[]; value: string }[] =>
  candidatesOf(page, title, url).candidates.map(({ features, mentions }) => ({
    features,
    value: mentions[0]?.fact.value ?? '',
  }));

/** The date of a record: its own word, before anything that the page says. */
const fromRecord = (page: Page, event: 'published' | 'updated'): DateFact | null => {
  for (const stated of page.capture.stated?.[event] ?? []) {
    const read = readDate(stated);
    if (read !== null && read.other === null) return read.fact;
  }
  return null;
};

/** The day of the last change that is stated: by the head first, then by a line near the article. */
const updateOf = (mentions: readonly Mention[], published: DateFact | null): DateFact | null => {
  const updates = mentions.filter(({ event, other }) => event === 'updated' && other === null);
  const best = TRUST.flatMap((source) => updates.filter((one) => one.source === source))[0];
  if (best === undefined) return null;
  return published !== null && best.fact.value < published.value ? null : best.fact;
};

/** A line of a date and a label has few words. */
const LABEL_WORDS = 8;

/** True for a line at either end of the body that is a date and no sentence, whatever the model says. */
const isDateLine = (page: Page, index: number): boolean => {
  const line = page.lines[index];
  if (line === undefined || line.scan.words.length > LABEL_WORDS || line.scan.stops > 0)
    return false;
  return index <= page.first + 2 || index >= page.last - 1;
};

/**
 * When the article was published: among the days that its head, its lines and its address name, the
 * one for which the fitted weights see most; none where no day is likely enough.
 */
export const findDates = (page: Page, title: number, url: string | null): Dates => {
  const { mentions, candidates } = candidatesOf(page, title, url);
  const { kind } = page.capture;
  const chosen = likeliest(candidates, weights[kind], LEAST_SHARE[kind]);
  const published = fromRecord(page, 'published') ?? (chosen === undefined ? null : factOf(chosen));
  const updated = fromRecord(page, 'updated') ?? updateOf(mentions, published);
  const claims = mentions
    .filter(
      ({ fact, source, index }) =>
        source === 'line' &&
        (!page.kept[index] || isDateLine(page, index)) &&
        (fact.value === published?.value || fact.value === updated?.value),
    )
    .map(({ index }): Claim => ({ index, reason: 'date line' }));
  return { published, updated, claims };
};
