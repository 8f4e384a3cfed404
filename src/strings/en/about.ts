import type { Variation } from '../../pipeline/model/index.ts';

/** The page about the site. */
export const about = {
  title: 'About',
  description: 'How these pages are made, the rules behind them, and the figures of this edition.',
  what: 'A *variorum* is an edition that prints every known reading of a text side by side. This site does that for the news: each story appears once, and every quotation is laid out as each outlet printed it.',
  stance:
    'Outlets translate, trim and tidy what people say, and they do so for good reasons. So the site says that readings *differ*; it never says that one of them is wrong, and it never decides what was really said.',
  making: 'How it is made',
  nothingGenerated:
    'No sentence is generated, no language model is asked, and the same captures always give the same pages.',
  units: 'What is one text, one story, one topic',
  variations: 'How a reading is described',
  variationsLead: 'Always against the fullest reading of the remark.',
  marks: 'How differences are marked',
  usual:
    'Where many outlets print a remark, what two thirds of them have in common is left unmarked, so that the few who differ can be seen.',
  edition: 'This edition in figures',
  leftOut:
    'Which captures were left out, why, and what can be done is [listed with the others](captures).',
  data: 'All of it can be had as [data](data): quotations as JSON and CSV, each story’s apparatus as TEI XML.',
};

/** The steps by which the pages are made: what each makes, and how. */
export const steps = {
  captures: {
    name: 'Captures.',
    text: 'Somebody saved news pages. They are never edited: each is kept as it came and can be [read line by line](captures), every line marked kept or dropped, with the reason.',
  },
  articles: {
    name: 'Articles.',
    text: 'The text is told from menus, banners and links by a small statistical model, which gives each line the chance that it belongs to the article. Where that is between 15 and 85 in 100 the model is *unsure*: on pages of sites that it had never seen, one in three of those decisions was wrong, of all others three in a hundred. Headline, author, date and outlet are facts with a basis: *stated* in the capture, *inferred* by a rule that is named, or *corrected* by an editor. What nothing supports is left empty.',
  },
  quotations: {
    name: 'Quotations.',
    text: 'Words between quotation marks, and what layout alone shows to be said (the turns of an interview, a quotation set apart), are matched to their speaker by rules of grammar and a small fitted model, each with the probability that it is right. Where that is below {least} in 100, or no rule applies, the page says that the speaker is not named; the rule and its probability stand with the context of each reading.',
  },
  stories: {
    name: 'Stories and topics.',
    text: 'Articles that hold the same text count once. Articles on one event make a story, stories that belong together a topic.',
  },
  remarks: {
    name: 'Remarks.',
    text: 'The same words, as spoken once, in all the articles that print them, are aligned word by word.',
  },
};

/** What the site counts as one; `{days}` is how far apart its articles or stories may lie. */
export const units = {
  copy: {
    name: 'Copy',
    text: 'An article that holds the text of another, whole, shortened, edited or within a longer page, found by the sequences of three words that both have. The original is the one that another credits; else the earlier; else the one that credits nobody; else the longer. Copies stand under their original with what they cut and added, word by word. Only originals count as sources.',
  },
  story: {
    name: 'Story',
    text: 'Articles on one event. Each two that lie at most {days} days apart are compared: how much of their words, names, numbers and quoted words they share in headline, opening and rest, their dates, the days that they name, how near others are, and which of them are like both. Weights that were fitted on other news turn this into a probability; groups are joined while its mean over all their articles is high enough, so that one likeness alone makes no story.',
  },
  names: {
    name: 'Its names',
    text: 'Headline, standfirst and summary are printed by one of its originals, never composed and never a copy’s: by the article most like the others among those whose headline is whole, of a headline’s length, not all in capitals and without a site’s name; of several about as like, by the earliest. Where no headline is such, any serves. The summary is that article’s first sentence or two; where it opens with none, the next one’s.',
  },
  date: {
    name: 'Its date',
    text: 'That of its earliest article. An article that prints no date but a weekday gets the day of that name that lies nearest to the dated articles of its story, else of its topic. Such a date is called *inferred* wherever it stands, with what it rests on. What prints neither stays undated.',
  },
  topic: {
    name: 'Topic',
    text: 'Stories that share their words, though not their event, each at most {days} days from another. Its name is made of the names that most of its articles print.',
  },
  address: {
    name: 'Address',
    text: 'Made from the captures, not from headlines. The address under which an article was its story’s or its topic’s first leads on when an earlier one is found, so that a link once given stays good.',
  },
};

/**
 * What each variation means. Spelling, contractions, abbreviations, forms of numbers, case and
 * punctuation make no variation.
 */
export const definitions: Record<Variation, string> = {
  verbatim: 'The same words as the fullest reading.',
  shortened:
    'Words of the fullest reading, in its order, with the beginning, the end or up to three words inside left out.',
  extended:
    'The same words where both have them, and others before or after that the fullest reading does not print.',
  reworded: 'Other words, more words or another order somewhere inside.',
  spliced:
    'Words from separate places of the fullest reading (four words or more between them are left out), or from two remarks, put together as one.',
  fragment:
    'At most five words, less than half of the fullest reading, woven into the article’s own sentence or headline.',
  paraphrase: 'Reported without quotation marks, in the article’s own words.',
};

/** The marks, each on words that name it, and what they mean. */
export const markings = {
  other: {
    name: 'other words',
    text: 'The readings have different words in the same place.',
  },
  part: { name: 'only some', text: 'Words that only some of the readings have.' },
  gap: {
    name: '[… 5 words]',
    text: 'Others have words here that this reading leaves out: so many.',
  },
  moved: {
    name: 'at another place',
    text: 'The same sentence, which others print before or after another one.',
  },
  slight: {
    name: 'slightly',
    text: 'A spelling, a contraction, an abbreviation, the form of a number, or what an outlet itself put in brackets.',
  },
};

/** The figures of an edition. */
export const figures = {
  captures: 'Captures read',
  leftOut: 'Captures left out',
  same: 'Captures that are the same bytes as another',
  articles: 'Articles',
  copies: 'Copies of another article',
  stories: 'Stories',
  topics: 'Topics',
  outlets: 'Outlets named',
  quotations: 'Quotations',
  remarks: 'Remarks',
  compared: 'Remarks printed by more than one outlet',
  people: 'People and organisations',
};
