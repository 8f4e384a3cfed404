/** An invented article. */
export type Piece = {
  /** Sixteen hexadecimal digits. */
  id: string;
  outlet: string | null;
  day: string | null;
  title: string | null;
  /** Its paragraphs. */
  text: readonly string[];
  story: string;
  copyOf?: string;
  language?: string;
  direction?: 'ltr' | 'rtl';
};

const id = (n: number): string => n.toString(16).padStart(16, '0');

const WALL = id(1);
const LAMP = id(20);

/** What is a formula to a spreadsheet, markup to a browser, and the end of a section to XML. */
export const HOSTILE =
  '=We are not two towns ]]> & we never <b were, whatever the harbour master of this coast may say';

/** Of forty words, which some outlets leave out in the middle. */
const ASIDE =
  'and I have said so in this hall every spring since the flood, when the fishing boats lay in the ' +
  'market square and the old people sat on the roofs and waited for somebody, anybody, to come';

const FULL = `The wall will hold for fifty years, ${ASIDE}, because the council has at last put money behind its promises`;

/** How the twelve outlets print one remark, and what else each of them has. */
const WALL_PIECES: readonly { outlet: string; quoted: string; more?: readonly string[] }[] = [
  { outlet: 'The Harbour Post', quoted: `“${FULL},” said Mayor Mira Tolland.` },
  {
    outlet: 'Coast Daily',
    quoted:
      '“The wall will hold for 50 years, because the council has at last put money behind its promises,” said Mayor Mira Tolland.',
    more: [
      '“We never asked the fishermen of this coast, and we should have done so before the first stone,” said Jonas Brandvik.',
    ],
  },
  {
    outlet: 'Northern Herald',
    quoted:
      '“The wall will stand for fifty years, because the council has finally put money behind its promises,” said Mayor Mira Tolland.',
    more: [
      '“We never asked the fishermen of this coast, and we should have done so before the first stone,” said Mira Tolland.',
    ],
  },
  {
    outlet: 'Evening Lantern',
    quoted:
      '“This wall is going to last for fifty years, because the council has at last put money behind its promises,” said Mira Tolland.',
    more: [
      '“We never asked the fishermen of this coast, and we should have done it before the first stone was laid,” said Jonas Brandvik.',
    ],
  },
  {
    outlet: 'The Tide Table',
    quoted: `“The wall will hold for fifty years, ${ASIDE},” said Mayor Mira Tolland.`,
  },
  {
    outlet: 'Quayside News',
    quoted:
      '“The wall’ll hold for fifty years, because the city council has at last put money behind its promises,” said Mira Tolland.',
    more: [`“${HOSTILE},” said Jonas Brandvik.`],
  },
  {
    outlet: 'Island Wire',
    quoted: `“${FULL},” said Mayor Mira Tolland.`,
    more: ['“Concrete is cheaper than courage,” said Jonas Brandvik.'],
  },
  { outlet: 'Fjord Courier', quoted: `“${FULL},” said Mayor Mira Tolland.` },
  { outlet: 'Lighthouse Weekly', quoted: `“${FULL},” said Mayor Mira Tolland.` },
  {
    outlet: 'Breakwater Bulletin',
    quoted:
      '“The wall will hold for fifteen years, because the council has at last put money behind its promises,” said Mira Tolland.',
  },
  {
    outlet: 'Saltmarsh Gazette and Advertiser for the Northern Shore',
    quoted: 'Mira Tolland said that the wall “will hold for fifty years”.',
  },
  {
    outlet: 'Ferry Times',
    quoted:
      'Mira Tolland said: “The council has at last put money behind its promises, and the wall will hold for fifty years.”',
  },
];

const HEADLINES = ['Wall to be raised', 'Council votes for wall', 'Sea wall gets its money'];

const wall: Piece[] = WALL_PIECES.map(({ outlet, quoted, more = [] }, i) => ({
  id: id(i + 1),
  outlet,
  day: i < 8 ? '2031-05-04' : '2031-05-05',
  title: HEADLINES[i % HEADLINES.length] ?? '',
  text: [
    `The council of the harbour town voted on Sunday to raise the sea wall by two metres, report number ${i + 1} says.`,
    quoted,
    ...more,
    'Masons begin in June.',
  ],
  story: WALL,
}));

const reprint: Piece = {
  id: id(15),
  outlet: 'Penny Reprint',
  day: '2031-05-06',
  title: 'Wall to be raised',
  text: wall[0]?.text ?? [],
  story: WALL,
  copyOf: WALL,
};

/** Two outlets that write from right to left. */
const lamp: Piece[] = [
  ['صحيفة الميناء', '«سيبقى المصباح مضاء طوال الليل من أجل الصيادين والبحارة جميعا»'],
  ['أخبار الساحل', '«سيبقى المصباح مضاء كل ليلة من أجل الصيادين والبحارة جميعا»'],
].map(([outlet = '', words = ''], i) => ({
  id: id(20 + i),
  outlet,
  day: '2031-05-07',
  title: 'المصباح يبقى مضاء',
  text: [`قال حارس المنارة: ${words}.`, 'وتبدأ الأعمال في يونيو.'],
  story: LAMP,
  language: 'ar',
  direction: 'rtl',
}));

/** Everything that the invented outlets print. */
export const PIECES: readonly Piece[] = [...wall, reprint, ...lamp];
