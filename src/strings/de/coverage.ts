import { counted, number } from '../counted.ts';
import type * as en from '../en/coverage.ts';

export const coverage: typeof en.coverage = {
  summary: (articles, sources, originals, copies) =>
    `${counted(articles, 'Artikel', 'Artikel')} aus ${counted(sources, 'unabhängigen Quelle', 'unabhängigen Quellen')}: ` +
    `${counted(originals, 'Original', 'Originale')} und ${counted(copies, 'Kopie', 'Kopien')}. ` +
    'Jeder Streifen ist das Original vom ersten bis zum letzten Wort, gefüllt, wo die Kopie es bringt.',
  dated: '(Grund: {evidence})',
  credited: (to) => `Text laut Angabe von ${to}`,
  copy: 'Eine Kopie: [was sie geändert hat](changes)',
};

export const copies: typeof en.copies = {
  lead: (n) =>
    `Dieser Text erschien auch in ${counted(n, 'weiteren Artikel', 'weiteren Artikeln')}. Kopien zählen nicht als weitere Quelle.`,
  original: 'das Original',
  retitled: ', unter anderer Überschrift: ',
  changes: 'Was sie geändert hat',
  share: (percent) => `${percent}\u00a0%`,
  shareOf: 'davon: was sie geändert hat',
};

export const directions: typeof en.directions = {
  credits: (original) => `nennt ${original} als Quelle`,
  credited: (original) => `andere nennen ${original} als Quelle`,
  later: () => 'später erschienen',
  undated: () => 'nennt kein Datum',
  agency: (_, credit) => `nennt ${credit} als Quelle`,
  longer: () => 'hat weniger von dem Text',
  order: () => 'welcher Text zuerst erschien, ist nicht bekannt',
};

export const copied: typeof en.copied = {
  all: (words) => (words === null ? 'bringt alles davon' : `bringt alle ${whole(words)}`),
  share: (percent, words) =>
    `bringt ${percent}\u00a0% ${words === null ? 'davon' : `der ${whole(words)}`}`,
  cut: (n) => `streicht ${counted(n, 'Wort', 'Wörter')}`,
  added: (n) => `fügt ${counted(n, 'Wort', 'Wörter')} hinzu`,
  nothing: 'fügt nichts hinzu',
};

const whole = (words: number): string => `${number(words)} Wörter des Originals`;

export const changes: typeof en.changes = {
  title: (name) => `Was ${name} geändert hat`,
  description: (name, origin) =>
    `Was ${name} und ${origin} gemeinsam haben und was nicht, Wort für Wort übereinandergelegt.`,
  thisCopy: 'diese Kopie',
  original: 'Original',
  copy: 'Kopie',
  extent: 'Die Kopie',
  credits: (to) => `nennt ${to} als Quelle`,
  key: '{cut}: nur im Original. {added}: nur in der Kopie. Ganze Absätze stehen an einer Linie, unter dem Wort Gestrichen oder Hinzugefügt. Verglichen werden die Worte, wie sie gedruckt sind, nicht aber Leerraum und die Form von Anführungszeichen und Strichen. Was umgestellt wurde, erscheint an einer Stelle als gestrichen, an der anderen als hinzugefügt. [Zurück zum Ereignis](story)',
  keyCut: 'Durchgestrichen',
  keyAdded: 'Doppelt unterstrichen',
  headline: 'Überschrift',
  text: 'Text',
  none: 'Kein Wort ist anders.',
  same: (n) => counted(n, 'Absatz, der in beiden gleich ist', 'Absätze, die in beiden gleich sind'),
  cut: 'Gestrichen',
  added: 'Hinzugefügt',
  spokenCut: '[gestrichen: ',
  spokenAdded: '[hinzugefügt: ',
};
