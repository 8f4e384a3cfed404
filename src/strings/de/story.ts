import { counted, number } from '../counted.ts';
import type * as en from '../en/story.ts';

export const utterance: typeof en.utterance = {
  printedBy: (n) => `gedruckt von ${n === 1 ? 'einer Quelle' : counted(n, 'Quelle', 'Quellen')}`,
  printedByOf: (n, of) => `gedruckt von ${number(n)} von ${counted(of, 'Quelle', 'Quellen')}`,
  conflict: 'die Quellen nennen verschiedene Sprecher',
  link: 'Link',
  linkCopied: 'Link kopiert',
  view: 'Ansicht dieser Äußerung',
  readings: 'Lesarten',
  aligned: 'Nebeneinander',
};

export const differences: typeof en.differences = {
  all: (told) => `Unterschiede zu anderen: ${told}.`,
  instead: (own, others) => `${own}, wo andere ${others} drucken`,
  more: (text) => `${text}, was andere nicht drucken`,
  less: (text) => `ohne ${text}`,
  moved: (text) => `${text} an anderer Stelle`,
};

export const story: typeof en.story = {
  independent: (n) => counted(n, 'unabhängige Quelle', 'unabhängige Quellen'),
  contents: 'Auf dieser Seite',
  said: {
    name: 'Was gesagt wurde',
    note: 'Jede Äußerung einmal, markiert, wo die Quellen auseinandergehen.',
  },
  matrix: {
    name: 'Wer was gedruckt hat',
    note: 'Verglichen mit der vollständigsten Lesart jeder Äußerung.',
  },
  conflicts: {
    name: 'Widersprüche in der Zuschreibung',
    note: 'Dieselben Worte, und verschiedene Sprecher werden dafür genannt.',
  },
  alone: {
    name: 'Nur in einer Quelle',
    note: 'Äußerungen, die Leser der anderen Quellen nie gesehen haben.',
  },
  coverage: { name: 'Berichte' },
  made: { name: 'Wie diese Seite entstand' },
  madeHeadline:
    'Die Überschrift und was darunter steht, druckt [der Artikel, der den anderen am ähnlichsten ist](best), unter denen mit brauchbarer Überschrift und ohne Kopien.',
  madeSummary:
    'Die Zusammenfassung stammt aus [einem anderen](other), denn dieser beginnt mit keiner.',
  madeWords:
    'Kein Satz hier wurde erzeugt: Die Worte sind die der Quellen; Gruppierung und Vergleich folgen [genannten Regeln](about).',
  asData:
    'Dieses Ereignis als Daten: [JSON](json), sein Apparat als [TEI-XML](tei). Alle Zitate: [Daten](data).',
  inTopic: 'Ereignisse dieses Themas in zeitlicher Folge',
  inTime: 'Ereignisse in zeitlicher Folge',
  remark: 'Äußerung',
};
