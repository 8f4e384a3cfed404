import type { Resolved } from './casting.ts';
import type { Parsed } from './parsed.ts';

/** True for a turn that only says that it answers: `A: …`. */
const answers = ({ passage, tokens }: Parsed): boolean =>
  passage.label !== undefined &&
  tokens.some(({ form, start }) => {
    return start === passage.label?.start && /^(?:a\.?|answer)$/.test(form);
  });

/** The person whom the passages before the first turn name most; -1 where two are named as often. */
function introduced(parsed: readonly Parsed[], { cast, means, named }: Resolved): number {
  const first = parsed.findIndex(({ passage }) => passage.label !== undefined);
  const counts = new Map<number, number>();
  for (let p = 0; p < first; p++)
    for (const [m, who] of (means[p] ?? []).entries())
      if (cast.members[who]?.kind === 'person' && named[p]?.[m]?.name)
        counts.set(who, (counts.get(who) ?? 0) + 1);
  const [most, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most && most[1] > (second?.[1] ?? 0) ? most[0] : -1;
}

/** Notes who answers in an interview of questions and answers: whom its introduction names most. */
export function noteAnswers(parsed: readonly Parsed[], resolved: Resolved): void {
  if (!parsed.some(answers)) return;
  const who = introduced(parsed, resolved);
  for (const [p, one] of parsed.entries()) {
    const row = resolved.means[p];
    if (row?.length && answers(one)) row[0] = who;
  }
}
