import type { Fact } from '../../model/index.ts';

const WEEKDAY =
  /(?<!\b(?:last|next|until|till|since|from|by|every|each|black|good|cyber|bloody|this coming|coming) )\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!['’]s|s\b| (?:last|next) week)/;

/** How many paragraphs are read: what a story's lead dates, not its background. */
const PARAGRAPHS = 4;

/**
 * The weekday on which the event is said to have happened, in the first paragraphs: "on Thursday".
 * Only a hint for a capture that states no date; English, the language of the rules for events.
 */
export const findWeekday = (paragraphs: readonly { text: string; line: number }[]): Fact | null => {
  for (const { text, line } of paragraphs.slice(0, PARAGRAPHS)) {
    const match = WEEKDAY.exec(text.slice(0, 1000));
    if (!match?.[1]) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index, match.index + match[1].length + 20);
    // Whole words only, unless the text begins or ends there.
    const start = match.index > 40 ? before.replace(/^\S*\s/, '') : before;
    const evidence = (start + after.replace(/\s\S*$/, '')).trim();
    return { value: match[1], basis: 'stated', evidence, line };
  }
  return null;
};
