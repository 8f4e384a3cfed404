import type { Piece } from './pieces.ts';

const id = (n: number): string => (0xa000 + n).toString(16).padStart(16, '0');

/** Stories of the gallery, by what is hard about them. */
export const GALLERY = {
  five: id(0),
  forty: id(100),
  names: id(200),
  long: id(300),
  directions: id(400),
  word: id(500),
  headline: id(600),
  bare: id(700),
  odd: id(800),
} as const;

const DAY = '2031-09-02';

/** An ordinary story of five sources, whose weight is what readers of phones will mostly carry. */
const five: Piece[] = [
  {
    outlet: 'Ellmoor Gazette',
    title: 'Ellmoor closes its old bridge to all traffic',
    text: [
      'Ellmoor closed its old bridge on Tuesday evening after engineers found cracks in two of its girders.',
      '“We are closing the bridge tonight because the steel is tired, and I will not gamble with the lives of the people who cross it,” said council leader Hanna Voss. “It will stay closed until the engineers tell me that it is safe.”',
      '“Two girders are cracked through, and a third will follow if lorries go on driving over it,” said engineer Piet Larkin.',
      'About nine thousand people cross the bridge on a working day. The next one is eleven miles upstream, at Carrow.',
      '“My customers live on the other bank, all of them, and a ferry does not carry shopping bags,” said Oona Reyes, who keeps a shop at the bridgehead.',
      '“The county has known since the spring and has sent us nothing but letters,” Voss said.',
    ],
  },
  {
    outlet: 'The Carrow Times',
    title: 'Cracks in girders shut Ellmoor bridge',
    text: [
      'The bridge at Ellmoor is shut. Engineers had found cracks in its girders, the council said on Tuesday.',
      '“We’re closing the bridge tonight because the steel is tired and I won’t gamble with the lives of those who cross it,” said Hanna Voss, who leads the council.',
      'Piet Larkin, the engineer who inspected it, said that “two girders are cracked through, and a third will follow”.',
      '“The county has known since spring and has sent us nothing but letters,” Voss said.',
      '“Carrow can take the cars but not the lorries, our streets are too narrow for them,” said Bram Ostler, the mayor of Carrow.',
    ],
  },
  {
    outlet: 'County Herald',
    title: 'Bridge at Ellmoor closed after inspection',
    text: [
      'An inspection has led to the closing of the bridge at Ellmoor, which carries nine thousand people a day.',
      '“We are shutting the bridge tonight because the steel is worn out, and I will not play with the lives of the people who use it. It will stay shut until the engineers tell me it is safe,” said Hanna Voss, the leader of the council.',
      '“Two girders are cracked, and a third will follow if heavy lorries go on driving over it,” said Piet Larkin.',
      'A speaker for the county, Mirjam Holt, rejected the reproach. “We offered the town money for repairs in May, and the offer still lies on the table of the council,” she said.',
      'Voss said that the county had known since the spring and had sent nothing but letters.',
    ],
  },
  {
    outlet: 'Radio Lower Moor',
    title: 'No way across at Ellmoor',
    text: [
      'There is no way across the river at Ellmoor from tonight.',
      '“We are closing the bridge tonight because the steel is tired,” said council leader Hanna Voss. “It will stay closed until the engineers tell me that it is safe.”',
      '“My customers all live on the other bank, and a ferry doesn’t carry shopping bags,” said shopkeeper Oona Reyes.',
      '“We offered the town money for repairs in May, and the offer still lies on the council’s table,” said Mirjam Holt of the county.',
    ],
  },
  {
    outlet: 'Northline Agency',
    title: 'Council shuts cracked bridge in Ellmoor',
    text: [
      'The council of Ellmoor shut its only bridge on Tuesday over cracks in the steel.',
      '“We are closing the bridge tonight because the steel is tired, and I will not gamble with the lives of the people who cross it. It will stay closed until engineers tell me that it is safe,” council leader Hanna Voss said.',
      '“Two of the girders are cracked through, and a third will follow if lorries go on driving over it,” engineer Piet Larkin said.',
      '“We looked at every rivet with a lamp and a hammer, as it was done when the bridge was built,” Larkin said.',
      'Mirjam Holt said that money for repairs had been offered “in May”.',
    ],
  },
].map(({ outlet, title, text }, i) => ({
  ...{ id: id(i), outlet, title, text, day: DAY },
  story: GALLERY.five,
}));

const TOWNS = ['Amber', 'Birch', 'Cedar', 'Dune', 'Elder', 'Fern', 'Gorse', 'Heath'];
const KINDS = ['Post', 'Times', 'Echo', 'Mail', 'News'];

/** One remark in forty outlets, in as many wordings as there are verbs and ends. */
const forty: Piece[] = TOWNS.flatMap((town) => KINDS.map((kind) => `${town} ${kind}`)).map(
  (outlet, i) => ({
    id: id(100 + i),
    outlet,
    day: DAY,
    title: `Lighthouse keepers agree on hours, ${outlet} reports`,
    text: [
      `The keepers of the coast met in the tower on the cape, in room ${i + 1}, and this time they agreed.`,
      `“We shall ${['keep', 'hold', 'tend', 'watch'][i % 4] ?? ''} the light from dusk to dawn, every night of the year, ${['whatever the weather', 'come wind or rain', 'and without a pause'][i % 3] ?? ''}${i % 5 === 0 ? ', as our fathers did' : ''},” said keeper Ansel Rook.`,
    ],
    story: GALLERY.forty,
  }),
);

/** Names of two hundred characters: of many words, and of one. */
export const LONG_NAME =
  'The Association of Independent Harbour, Estuary and Lighthouse Newspapers of the Northern and Eastern Shore, together with the Society of Friends of the Old Printing House at the Low Market in Selwick';
export const LONG_WORD = 'Selwick'.repeat(29).slice(0, 200);

const names: Piece[] = [
  [LONG_WORD, '“The press is as old as the town and it still prints,” said printer Ida Quill.'],
  [LONG_NAME, '“The press is as old as the harbour and it still prints,” said printer Ida Quill.'],
].map(([outlet = '', said = ''], i) => ({
  id: id(200 + i),
  outlet,
  day: DAY,
  title: 'Old press prints again in Selwick',
  text: ['The old press in the Lower Market was started again on Tuesday.', said],
  story: GALLERY.names,
}));

const TALK = (
  'the river brings what the mountain lets go and we who live at its mouth have learned to sort it ' +
  'timber from bone silt from sand a good year from a bad one so I say to those who come after us'
).split(' ');
/** So many words, the same each time, in sentences of twelve to twenty. */
const speech = (words: number): string =>
  Array.from({ length: words }, (_, i) => {
    const word = TALK[(i * 7 + Math.floor(i / 40)) % TALK.length] ?? '';
    return i % 17 === 0 ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
  })
    .join(' ')
    .replace(/ (?=[A-Z])/g, '. ');

const SPEECH = speech(3000);
const long: Piece[] = [
  `“${SPEECH},” said Senator Odo Marsh.`,
  `“${SPEECH.slice(0, SPEECH.indexOf('. ', 8000))}, and that is all,” said Odo Marsh.`,
].map((said, i) => ({
  id: id(300 + i),
  outlet: ['River Record', 'Delta Digest'][i] ?? '',
  day: DAY,
  title: 'Senator speaks for five hours',
  text: ['The senator rose at noon and sat down at five.', said, 'The house then adjourned.'],
  story: GALLERY.long,
}));

/** The same words in a paper that writes from right to left, and quoted in one that does not. */
const directions: Piece[] = [
  {
    outlet: 'صحيفة الجسر',
    title: 'الجسر القديم يبقى مفتوحا للمشاة',
    text: ['قال المهندس: «سيبقى الجسر القديم مفتوحا أمام المشاة طوال فصل الصيف».'],
    language: 'ar',
    direction: 'rtl' as const,
  },
  {
    outlet: 'Bridge Bulletin',
    title: 'What “الجسر” means to a town',
    text: [
      'The engineer answered in his own language: “سيبقى الجسر القديم مفتوحا أمام المشاة طوال هذا الصيف”.',
      'The word for it is the same as for a bridge of ships.',
    ],
    language: 'en',
    direction: 'ltr' as const,
  },
].map((piece, i) => ({ ...piece, id: id(400 + i), day: DAY, story: GALLERY.directions }));

/** What breaks nowhere, what is more than it seems, and what looks like something else. */
const ODD = [
  `a word of ${'rindfleischetikettierung'.repeat(9)} letters`,
  'a family 👩‍👩‍👧‍👦, a flag 🏴󠁧󠁢󠁳󠁣󠁴󠁿 and a hand 🖐🏽 in one line',
  'marks upon marks, Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘ and e\u0301 and n\u0303',
  // No more signs than prose can have, or it would be taken for program code.
  'tags like </main><img src=x onerror=alert(1)> in the margins of every register that this parish has kept since the flood',
  'entities like &lt;b&gt; and a comment <!-- that never ends',
  'a turn \u202e of direction that nobody turned back',
];

const odd: Piece[] = ['Odd Observer', 'Peculiar Press', 'Strange & <b>Sons</b>'].map(
  (outlet, i) => ({
    id: id(800 + i),
    outlet,
    day: DAY,
    title:
      i === 0
        ? `Donaudampfschifffahrtsgesellschaft${'skapitän'.repeat(20)} 🚢 <i>retires</i>`
        : 'A captain retires',
    text: [
      `A captain retired, and his long name with him, says note ${i + 1}.`,
      ...ODD.map(
        (what) =>
          `“I have written ${what}, and ${['nobody', 'no one', 'not one'][i] ?? ''} has ever stopped me,” said clerk Ulla Brandt.`,
      ),
    ],
    story: GALLERY.odd,
  }),
);

const LINE = 'Nobody in the town hall can say who moved the clock';

/** Everything in the gallery. */
export const GALLERY_PIECES: readonly Piece[] = [
  ...five,
  ...forty,
  ...names,
  ...long,
  ...directions,
  {
    ...{ id: id(500), outlet: 'Brief', day: DAY, title: 'Gone', story: GALLERY.word },
    text: ['The clock is gone.', '“It was there at noon,” said verger Timo Falk.'],
  },
  {
    ...{ id: id(600), outlet: 'Lengthy', day: DAY, story: GALLERY.headline },
    title: `${LINE}, or when, or why; ${LINE.toLowerCase()}, `.repeat(4).slice(0, 399) + '.',
    text: ['The clock was moved.', '“It was here at one,” said verger Timo Falk.'],
  },
  {
    ...{ id: id(700), outlet: null, day: null, title: null, story: GALLERY.bare },
    text: [
      'Words without a name were found, and nothing else was on the page.',
      '“These words are all that there is,” it said.',
    ],
  },
  ...odd,
];
