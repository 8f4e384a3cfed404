import type { Document, Entity, Quote, Quoted } from '../model/index.ts';
import { byCodeUnit } from '../text/order.ts';
import { attribute, type Place, type Speaker } from './attribute.ts';
import type { Member } from './cast.ts';
import { resolve } from './coreference.ts';
import { Identities } from './identity.ts';
import { kindOf } from './kinds.ts';
import { parse, type Parsed } from './parsed.ts';
import { bodyOf, headlineOf } from './quotations.ts';
import { headlineSpeakers } from './headline.ts';
import { reports } from './reports.ts';
import { sentenceAround } from './context.ts';

const CONFIDENCE: Record<Quote['attribution'], number> = {
  'adjacent cue': 0.94,
  colon: 0.85,
  'according to': 0.85,
  'clause subject': 0.75,
  'split partner': 0.9,
  continuation: 0.8,
  'same paragraph': 0.5,
  role: 0.5,
  headline: 0.6,
  none: 0,
};

const frequent = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b)).map(([text]) => text);

const entity = (member: Member): Entity => ({
  name: member.name,
  kind: member.kind,
  gender: member.gender,
  spellings: frequent(member.spellings),
  roles: frequent(member.roles),
});

const spanOf = (text: string, start: number, end: number) => ({
  start,
  end,
  text: text.slice(start, end),
});

/** Every quotation of the passages, in reading order. */
const placesOf = (parsed: readonly Parsed[]): Place[] =>
  parsed.flatMap(({ tokens, quoteTokens }, passage) =>
    quoteTokens.map((token) => ({ passage, token, span: tokens[token]?.span ?? 0 })),
  );

/** Numbers the parts of quotations that an attribution splits. */
function runs(speakers: readonly (Speaker | null)[]): (number | null)[] {
  const found: (number | null)[] = speakers.map(() => null);
  let run = -1;
  for (const [i, speaker] of speakers.entries()) {
    if (speaker?.rule !== 'split partner' || i === 0) continue;
    if (found[i - 1] === null) found[i - 1] = ++run;
    found[i] = found[i - 1] ?? null;
  }
  return found;
}

/** Finds the quotations of one document and who speaks them. Linear in its length; never throws. */
export function quote(document: Document): Quoted {
  const { text } = document;
  const parsed = parse(text, bodyOf(document));
  const resolved = resolve(text, parsed);
  const places = placesOf(parsed);
  const speakers = attribute(parsed, places, text);
  const numbers = runs(speakers);
  const identities = new Identities(document.id);
  const body = places.flatMap((place, i): Quote[] => {
    const own = parsed[place.passage];
    const span = own?.passage.spans[place.span];
    if (!own || !span) return [];
    const speaker = speakers[i] ?? null;
    const home = speaker ? parsed[speaker.passage] : undefined;
    const mention = speaker ? home?.mentions[speaker.mention] : undefined;
    const cue =
      speaker?.clause && home
        ? [home.tokens[speaker.clause.cue], home.tokens[speaker.clause.cueEnd]]
        : [];
    const [from, to] = cue;
    const who = speaker ? (resolved.means[speaker.passage]?.[speaker.mention] ?? -1) : -1;
    const rule = speaker && mention ? speaker.rule : 'none';
    return [
      {
        id: identities.next('body', text.slice(span.start, span.end)),
        where: 'body',
        ...spanOf(text, span.start, span.end),
        kind: kindOf(
          text.slice(span.start, span.end),
          text.slice(own.passage.start, span.outerStart),
        ),
        mention: mention ? spanOf(text, mention.start, mention.end) : null,
        cue: from && to ? spanOf(text, from.start, to.end) : null,
        attribution: rule,
        entity: who >= 0 ? who : null,
        confidence: CONFIDENCE[rule],
        run: numbers[i] ?? null,
        sentence: sentenceAround(text, own, place.token),
      },
    ];
  });
  const title = document.title ?? '';
  const headline = headlineSpeakers(title, headlineOf(title), body, resolved.cast, identities);
  return {
    id: document.id,
    quotes: [...headline, ...body],
    reports: reports(text, parsed, resolved),
    entities: resolved.cast.members.map(entity),
  };
}
