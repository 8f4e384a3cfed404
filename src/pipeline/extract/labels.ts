import type { Reason } from '../model/index.ts';

/**
 * Lines that say themselves that they are not the article's text, whatever surrounds them. Only
 * labels that no sentence begins with, or that are the whole line.
 */
const LABELLED =
  /^(?:(?:related|recommended|suggested)(?: (?:article|articles|story|stories|news|content|coverage|post|posts|reading|link|links|video))?\s*:|(?:read|see|watch|listen|check)(?: also| more| next| out)\s*[:|]|also read\s*[:|]?|more on this(?: story)?\s*:|don['’]t miss\s*:|you may also like|editor['’]s note: this article was)/i;
const WHOLE =
  /^\W*(?:advertisement|advertisements|advertising|ad|sponsored|story continues below(?: advertisement| this ad)?|article continues (?:after|below)(?: this)?(?: advertisement| ad)?|continue reading(?: below| the main story)?|scroll to continue(?: with content)?|read more|share(?: this)?(?: article| story| post)?|print|listen to (?:this )?article|source link|back to top(?: button)?|load(?:ing)?(?: more)?(?: comments)?|(?:the )?post .{1,200} (?:first )?appeared first on .{1,80})\W*$/i;

/** The longest line that a label can speak for, in characters. */
const LONGEST = 300;

/** Why a line is not the article's text by its own words; null where it does not say. */
export const ownLabel = (text: string): Reason | null => {
  if (text.length > LONGEST) return null;
  if (LABELLED.test(text)) return 'related headline';
  if (!WHOLE.test(text)) return null;
  if (/advert|sponsor|\bad\b/i.test(text)) return 'advertisement';
  return /\bshare\b/i.test(text) ? 'share bar' : 'page furniture';
};
