import type { Quote } from '../model/index.ts';
import { attribute, type Speaker } from './attribute.ts';
import type { Cast } from './cast.ts';
import { castOf } from './casting.ts';
import type { Identities } from './identity.ts';
import { parse, type Parsed } from './parsed.ts';
import { printed } from './printed.ts';
import type { Rule } from './rules.ts';
import { spansOf, type Spanned } from './spans.ts';

/** So many quotations of a document are looked into. */
const MOST = 400;

/** Rules that are sure enough inside a quotation, where sentences are broken off. */
const SURE: ReadonlySet<Rule> = new Set(['after', 'lead', 'colon', 'according', 'outer']);

/** A speaker inside a quotation that is less probable than this is left out. */
const LEAST = 0.6;

/** What stands between marks inside a quotation, as a passage of its own. */
function inside(text: string, { start, end }: Quote): Spanned | null {
  // Most quotations hold no mark but apostrophes.
  if (!/["“”„«»「『‘‹]|''|(?:^|\s)'/u.test(text.slice(start, end))) return null;
  const [passage] = spansOf(text, [{ start, end, kind: 'paragraph' }]);
  return passage?.spans.length ? passage : null;
}

/** The member of a document's cast that a mention inside a quotation means by its name; -1 for none. */
function named(text: string, parsed: readonly Parsed[], speaker: Speaker, cast: Cast): number {
  const passage = parsed[speaker.passage];
  const own = castOf(text, passage ? [passage] : []).named[0]?.[speaker.mention];
  if (!own?.name) return -1;
  const who = cast.known(own)[0] ?? (own.words.length > 1 ? cast.enter(own) : -1);
  cast.note(who, own, false);
  return who;
}

/**
 * Quotations inside quotations: `“She told me, ‘Stay,’” he said` gives *Stay*. Only where a verb of saying
 * names another speaker than the outer one; whatever else stands between inner marks is part of the
 * outer quotation. In reading order.
 */
export function nestedQuotes(
  text: string,
  outer: readonly Quote[],
  cast: Cast,
  identities: Identities,
): Quote[] {
  const holders = outer.slice(0, MOST).flatMap((quote) => {
    const passage = inside(text, quote);
    return passage ? [{ quote, passage }] : [];
  });
  if (!holders.length) return [];
  const all = parse(
    text,
    holders.map(({ passage }) => passage),
  );
  const resolved = castOf(text, all);
  return attribute(text, all, resolved).flatMap((finding): Quote[] => {
    const { speaker, passage } = finding;
    const holder = holders[passage]?.quote;
    if (!holder || speaker?.passage !== passage) return [];
    if (!SURE.has(speaker.rule) || speaker.probability < LEAST) return [];
    const entity = named(text, all, speaker, cast);
    if (entity < 0 || entity === holder.entity) return [];
    const one = printed({ text, all, resolved }, finding, null, identities);
    return one ? [{ ...one, entity, within: holder.id }] : [];
  });
}
