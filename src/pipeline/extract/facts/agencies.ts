import { fold } from '../../text/fold.ts';

/** News agencies and picture agencies of the world, by the names that credits use. */
const NAMES =
  'Reuters|Thomson Reuters|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|' +
  'UPI|United Press International|dpa|Deutsche Presse-Agentur|ANSA|EFE|Agencia EFE|Lusa|Belga|' +
  'ANP|APA|SDA|Keystone-SDA|PA|PA Media|Press Association|TASS|Interfax|RIA Novosti|Ukrinform|' +
  'Interfax-Ukraine|Xinhua|Kyodo|Kyodo News|Jiji|Jiji Press|Yonhap|Yonhap News|PTI|ANI|IANS|UNI|' +
  'Press Trust of India|APP|Associated Press of Pakistan|Anadolu|Anadolu Agency|AA|Bernama|' +
  'Antara|AAP|Australian Associated Press|Canadian Press|The Canadian Press|Bloomberg|' +
  'Bloomberg News|Getty|Getty Images|EPA|EPA-EFE|NTB|TT|Ritzau|STT|PAP|CTK|MTI|Tanjug|AGERPRES|' +
  'BTA|SPA|WAM|MENA|IRNA|Fars|Tasnim|VOA|NAN|KNA|GNA|SAPA|Notimex|Telam|Prensa Latina|Agencies|' +
  'Agency|News Agencies|Wire|Wires|Newswire|News Service|Wire Services|Staff and agencies|' +
  'Newsroom|PR Newswire|Business Wire|GlobeNewswire|Shutterstock|Alamy|iStock|Zuma Press|NurPhoto|' +
  'SOPA Images|Imago|picture alliance|ABACA|SIPA|Rex Features|Unsplash|Pexels|Pixabay|Depositphotos';

const key = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const KEYS: ReadonlySet<string> = new Set(NAMES.split('|').map(key));

/** Short names that are words or initials of other things: only believed in capitals as printed. */
const IN_CAPITALS: ReadonlySet<string> = new Set([
  'aa',
  'pa',
  'tt',
  'app',
  'uni',
  'spa',
  'nan',
  'ani',
  'mena',
]);

/** True for the name of a news or picture agency, as printed in a credit. */
export const isAgency = (name: string): boolean => {
  const folded = key(name);
  if (IN_CAPITALS.has(folded)) return name.trim() === name.trim().toUpperCase();
  return KEYS.has(folded);
};

/** A regular expression's alternatives for the agencies' names. */
export const AGENCY_PATTERN = NAMES.split('|')
  .filter((name) => !/^(?:Agency|Wires?|Newsroom|TT|AA|PA|UNI|SPA|NAN)$/.test(name))
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');
