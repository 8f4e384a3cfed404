import type { Document, Quote, Quoted } from '../model/index.ts';
import { attribute, type Finding } from './attribute.ts';
import { entityOf } from './cast.ts';
import { resolve } from './coreference.ts';
import { Echoes } from './echoes.ts';
import { headlineQuotes } from './headline.ts';
import { Identities } from './identity.ts';
import { nestedQuotes } from './nested.ts';
import { parse, type Parsed } from './parsed.ts';
import { printed, runs } from './printed.ts';
import { bodyOf, headlineOf } from './quotations.ts';
import { reports } from './reports.ts';

/** A subheading's quotation without a speaker of its own has that of the same words below. */
function withEcho(one: Quote, finding: Finding, all: readonly Parsed[], echoes: Echoes): Quote {
  if (one.entity !== null || all[finding.passage]?.passage.kind !== 'heading') return one;
  const echo = echoes.speaker(one.text);
  return echo ? { ...one, ...echo, mention: null, cue: null, attribution: 'headline' } : one;
}

/** Finds the quotations of one document and who speaks them. Linear in its length; never throws. */
export function quote(document: Document): Quoted {
  const { id, text } = document;
  const all = parse(text, bodyOf(document));
  const resolved = resolve(text, all);
  const identities = new Identities(id);
  const findings = attribute(text, all, resolved);
  const numbers = runs(all, findings);
  const found = findings.flatMap((finding, i) => {
    const one = printed({ text, all, resolved }, finding, numbers[i] ?? null, identities);
    return one ? [{ finding, one }] : [];
  });
  const body = found.map(({ one }) => one);
  const nested = nestedQuotes(text, body, resolved.cast, identities);
  const echoes = new Echoes(body);
  const title = document.title ?? '';
  const below = { cast: resolved.cast, echoes, identities };
  return {
    id,
    quotes: [
      ...headlineQuotes(title, headlineOf(title), below),
      ...found.flatMap(({ finding, one }) => [
        withEcho(one, finding, all, echoes),
        ...nested.filter(({ within }) => within === one.id),
      ]),
    ],
    reports: reports(text, all, resolved),
    entities: resolved.cast.members.map(entityOf),
  };
}
