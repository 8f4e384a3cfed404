import type { Document, Entity, Quote, Quoted } from '../model/index.ts';
import { byCodeUnit } from '../text/order.ts';
import { attribute, type Finding } from './attribute.ts';
import type { Member } from './cast.ts';
import { resolve } from './coreference.ts';
import { Identities } from './identity.ts';
import { parse } from './parsed.ts';
import { RULES } from './rules.ts';
import { bodyOf, headlineOf } from './quotations.ts';
import { headlineSpeakers } from './headline.ts';
import { reports } from './reports.ts';
import { sentenceAround } from './context.ts';

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

/** Numbers the parts of quotations that an attribution splits. */
function runs(findings: readonly Finding[]): (number | null)[] {
  const found: (number | null)[] = findings.map(() => null);
  let run = -1;
  for (const [i, { speaker }] of findings.entries()) {
    if (speaker?.rule !== 'split' || i === 0) continue;
    if (found[i - 1] === null) found[i - 1] = ++run;
    found[i] = run;
  }
  return found;
}

/** Finds the quotations of one document and who speaks them. Linear in its length; never throws. */
export function quote(document: Document): Quoted {
  const { text } = document;
  const parsed = parse(text, bodyOf(document));
  const resolved = resolve(text, parsed);
  const findings = attribute(text, parsed, resolved);
  const numbers = runs(findings);
  const identities = new Identities(document.id);
  const body = findings.flatMap(({ passage, token, span, kind, speaker }, i): Quote[] => {
    const own = parsed[passage];
    const marked = own?.passage.spans[span];
    if (!own || !marked) return [];
    const home = speaker ? parsed[speaker.passage] : undefined;
    const mention = speaker ? home?.mentions[speaker.mention] : undefined;
    const from = home?.tokens[speaker?.clause?.cue ?? -1];
    const to = home?.tokens[speaker?.clause?.cueEnd ?? -1];
    const who = speaker ? (resolved.means[speaker.passage]?.[speaker.mention] ?? -1) : -1;
    return [
      {
        id: identities.next('body', text.slice(marked.start, marked.end)),
        where: 'body',
        ...spanOf(text, marked.start, marked.end),
        kind,
        mention: mention ? spanOf(text, mention.start, mention.end) : null,
        cue: from && to ? spanOf(text, from.start, to.end) : null,
        attribution: speaker ? RULES[speaker.rule] : 'none',
        entity: who >= 0 ? who : null,
        confidence: speaker ? Math.round(speaker.probability * 100) / 100 : 0,
        run: numbers[i] ?? null,
        sentence: sentenceAround(text, own, token),
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
