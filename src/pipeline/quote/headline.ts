import type { Quote } from '../model/index.ts';
import { words } from '../text/words.ts';
import type { Cast } from './cast.ts';
import type { Echoes } from './echoes.ts';
import type { Identities } from './identity.ts';
import { kindOf } from './kinds.ts';
import type { Spanned } from './spans.ts';

/** How often the only person named beside a headline's quotation said it (sample captures: 4 of 4). */
const NAMED = 0.7;

/** No headline quotes more often. */
const MOST = 20;

type Namesake = { entity: number; start: number; end: number };

/** The people of the article whom the title names, quotations included. */
function namesakes(title: string, cast: Cast): Namesake[] {
  const byName = new Map<string, number>();
  for (const [entity, { words: own, kind }] of cast.members.entries())
    if (kind === 'person') byName.set(own.at(-1) ?? '', entity);
  return words(title).flatMap(({ form, start, end }) => {
    const entity = byName.get(form.replace(/'s?$/, ''));
    return entity === undefined ? [] : [{ entity, start, end }];
  });
}

/** What a title's quotations need to know of the article below it. */
export type Below = { cast: Cast; echoes: Echoes; identities: Identities };

/**
 * The quotations of a title. A headline speaks for the article below it: the speaker is who says the
 * same words there, or else the only person whom the title names beside the quotation.
 */
export function headlineQuotes(
  title: string,
  passages: readonly Spanned[],
  { cast, echoes, identities }: Below,
): Quote[] {
  const spans = passages.flatMap((passage) => passage.spans).slice(0, MOST);
  const all = spans.length ? namesakes(title, cast) : [];
  return spans.map((span): Quote => {
    const text = title.slice(span.start, span.end);
    const echo = echoes.speaker(text);
    const named = all.filter(({ start, end }) => end <= span.outerStart || start >= span.outerEnd);
    const people = new Set(named.map(({ entity }) => entity));
    const one = named.find(({ entity }) => (echo ? entity === echo.entity : people.size === 1));
    const entity = echo?.entity ?? one?.entity ?? null;
    return {
      id: identities.next('headline', text),
      where: 'headline',
      start: span.start,
      end: span.end,
      text,
      kind: kindOf(text, title.slice(0, span.outerStart)),
      mention: one
        ? { start: one.start, end: one.end, text: title.slice(one.start, one.end) }
        : null,
      cue: null,
      attribution: entity === null ? 'none' : 'headline',
      entity,
      confidence: echo?.confidence ?? (one ? NAMED : 0),
      run: null,
      sentence: { start: 0, end: title.length, text: title },
    };
  });
}
