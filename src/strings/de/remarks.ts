import { locale } from '../../site/locale.ts';
import { counted } from '../counted.ts';
import type * as en from '../en/remarks.ts';

const hundredths = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

export const quoted: typeof en.quoted = (text) => `„${text}“`;

export const probability: typeof en.probability = (share) =>
  share >= 0.995
    ? `über ${hundredths.format(0.99)}`
    : share < 0.005
      ? `unter ${hundredths.format(0.01)}`
      : hundredths.format(share);

export const legend: typeof en.legend = {
  other: 'andere Worte',
  part: 'nur bei einigen',
  moved: 'an anderer Stelle',
  gap: '[… 5 Wörter]',
  gapMeans: 'hier ausgelassen',
  slight: 'Schreibweise oder Kurzform',
  step: 'Auf eine Markierung zeigen, sie antippen oder mit ← und → durchgehen: So zeigt sich, was die anderen dort drucken.',
};

export const marks: typeof en.marks = {
  gap: (words) => `[… ${counted(words, 'Wort', 'Wörter')}]`,
  leftOut: '[ausgelassen]',
  elsewhere: '[an anderer Stelle]',
};

export const prints: typeof en.prints = {
  most: (some, all) => `${some} von ${all} Medien`,
  only: (outlets) => `nur ${outlets}`,
  without: (outlets) => `fehlt bei: ${outlets}`,
  elsewhere: (outlets) => `an anderer Stelle bei: ${outlets}`,
};

export const apart: typeof en.apart = {
  headline: 'Überschrift',
  copy: 'Kopie',
  elsewhere: 'anderes Ereignis',
  names: (speaker) => `nennt ${speaker}`,
  also: (how) => `auch: ${how}`,
  again: 'noch einmal',
};

export const context: typeof en.context = {
  summary: 'Kontext',
  after: (how) => `${how} · Kontext`,
  noRule: 'Keine Regel findet hier einen Sprecher.',
  attribution: (mention, rule, chance, sure) =>
    `Zugeordnet${mention === null ? '' : `: „${mention}“`}. Anhalt: ${rule}; Wahrscheinlichkeit ${chance}` +
    `${sure ? '' : ', zu wenig, um den Sprecher zu nennen'}.`,
  also: 'Zusammengesetzt mit Worten aus {remarks}.',
  remark: 'einer anderen Äußerung',
  read: 'Im Artikel lesen',
};

export const related: typeof en.related = {
  lead: 'Dieselbe Aussage in anderen Worten',
  elsewhere: 'in einem anderen Ereignis',
};

export const onlyIn: typeof en.onlyIn = {
  copies: (n) => `und ${counted(n, 'Kopie', 'Kopien')}`,
};

export const spread: typeof en.spread = {
  more: (outlets, n) => `${outlets} und ${n} weitere`,
  readings: (n) => counted(n, 'Lesart', 'Lesarten'),
};
