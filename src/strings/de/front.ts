import { counted, number } from '../counted.ts';
import type * as en from '../en/front.ts';

export const front: typeof en.front = {
  title: (site) => `${site}: was gesagt wurde, wie jedes Medium es gedruckt hat`,
  heading: 'Was gesagt wurde, wie jedes Medium es gedruckt hat',
  figures: (articles, stories, quotations) =>
    `${articles} · ${stories} · ${quotations}, Wort für Wort verglichen`,
  whole: 'Das ganze Ereignis: alle Äußerungen, wer was gedruckt hat',
  more: 'Weitere Ereignisse',
  all: (n) => `Alle ${counted(n, 'Ereignis', 'Ereignisse')}`,
  parting: 'Wo die Quellen auseinandergehen',
  partingNote:
    'Eine Stelle jeder Äußerung: die Worte, die alle drucken, und was jede dazwischen hat.',
  topics: 'Themen',
  people: 'Am meisten zitiert',
};

export const parting: typeof en.parting = {
  leftOut: '[ausgelassen]',
  andMore: (named, n) => `${named} und ${number(n)} weitere`,
};
