import type { Quote } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import type { Cast } from './cast.ts';
import type { Identities } from './identity.ts';
import { kindOf } from './kinds.ts';
import type { Spanned } from './spans.ts';

/** True where the shorter's words stand in the longer, in order and together. */
const echoes = (part: string, whole: string): boolean => {
  const plain = (text: string): string =>
    ` ${words(text)
      .map(({ form }) => form)
      .join(' ')} `;
  return plain(part).trim() !== '' && plain(whole).includes(plain(part));
};

/**
 * The quotations of a title. A headline speaks for the article below it: the speaker is who says
 * the same words there, or else the one person whom the title names beside the quotation.
 */
export function headlineSpeakers(
  title: string,
  passages: readonly Spanned[],
  body: readonly Quote[],
  cast: Cast,
  identities: Identities,
): Quote[] {
  return passages.flatMap(({ spans }) =>
    spans.map((span): Quote => {
      const text = title.slice(span.start, span.end);
      const echo = body.find((quote) => quote.entity !== null && echoes(text, quote.text));
      const named = cast.members.flatMap(({ words: own, kind }, index) => {
        const last = own.at(-1);
        if (kind !== 'person' || last === undefined) return [];
        const at = words(title).find(
          ({ form, start, end }) =>
            fold(form).replace(/'s$/, '') === last &&
            (end <= span.outerStart || start >= span.outerEnd),
        );
        return at ? [{ index, start: at.start, end: at.end }] : [];
      });
      const one =
        named.find(({ index }) => index === echo?.entity) ??
        (echo || named.length > 1 ? undefined : named[0]);
      const entity = echo?.entity ?? one?.index ?? null;
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
        confidence: entity === null ? 0 : 0.6,
        run: null,
        sentence: { start: 0, end: title.length, text: title },
      };
    }),
  );
}
