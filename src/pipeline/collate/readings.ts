import { createHash } from 'node:crypto';
import type { Document, Grouped, Quote, Reading, Report } from '../model/index.ts';
import { words } from '../text/words.ts';

/** Where a reading stands: what grouping and the outlets say of its article. */
export type Source = {
  document: Document;
  grouped: Grouped;
  /** Source id, null where the capture names none. */
  source: string | null;
  /** What counts as one outlet: the source of the original, or the original itself. */
  outlet: string;
};

/** Marks that may stand before and behind the words of a quotation. */
const OPENING = /(?:["“”„‟«»‹›‘’‚「『]|''|``)\s?$/u;
const CLOSING = /^\s?(?:["“”„‟«»‹›‘’「」』]|'')/u;
const SINGLE_OPENING = /'$/u;
const SINGLE_CLOSING = /^'/u;

/** The sentence around a range, cut at it; the marks stay with the words. */
const contextOf = (
  text: string,
  { start, end, sentence }: Pick<Quote, 'start' | 'end' | 'sentence'>,
): Reading['context'] => {
  const head = text.slice(Math.min(sentence.start, start), start);
  const tail = text.slice(end, Math.max(sentence.end, end));
  const opening = (OPENING.exec(head.slice(-3)) ?? SINGLE_OPENING.exec(head))?.[0] ?? '';
  const closing = (CLOSING.exec(tail) ?? SINGLE_CLOSING.exec(tail))?.[0] ?? '';
  return {
    before: head.slice(0, head.length - opening.length),
    quote: opening + text.slice(start, end) + closing,
    after: tail.slice(closing.length),
  };
};

const textOf = (where: Quote['where'], document: Document): string =>
  where === 'headline' ? (document.title ?? '') : document.text;

const placed = ({ document, grouped, source }: Source) => ({
  article: document.id,
  story: grouped.story,
  source,
  copy: grouped.copyOf !== null,
});

/** A quotation as a reading; its variation is filled in when the readings are compared. */
export const quotedReading = (quote: Quote, source: Source): Reading => ({
  id: quote.id,
  ...placed(source),
  where: quote.where,
  start: quote.start,
  end: quote.end,
  text: quote.text,
  mention: quote.mention?.text ?? null,
  cue: quote.cue?.text ?? null,
  attribution: quote.attribution,
  confidence: quote.confidence,
  variation: 'verbatim',
  context: contextOf(textOf(quote.where, source.document), quote),
});

/** `p` and the first 10 hexadecimal digits of SHA-256, over what a quotation's id is made from. */
const paraphraseId = (article: string, { where, text, start }: Report): string => {
  const folded = words(text)
    .map(({ form }) => form)
    .join(' ');
  const hash = createHash('sha256').update(`${article}\n${where}\n${folded}\n${start}`);
  return `p${hash.digest('hex').slice(0, 10)}`;
};

/** Confidence in the speaker of reported speech, with and without a mention of him. */
const NAMED = 0.8;
const UNNAMED = 0.5;

/** Reported speech as a reading without marks. */
export const paraphraseReading = (report: Report, source: Source): Reading => {
  const text = textOf(report.where, source.document);
  const { start, end, sentence } = report;
  return {
    id: paraphraseId(source.document.id, report),
    ...placed(source),
    where: report.where,
    start,
    end,
    text: report.text,
    mention: report.mention?.text ?? null,
    cue: report.cue.text,
    attribution: report.mention ? 'adjacent cue' : 'none',
    confidence: report.mention ? NAMED : UNNAMED,
    variation: 'paraphrase',
    context: {
      before: text.slice(Math.min(sentence.start, start), start),
      quote: text.slice(start, end),
      after: text.slice(end, Math.max(sentence.end, end)),
    },
  };
};
