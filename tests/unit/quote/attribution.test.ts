import { describe, expect, test } from 'vitest';
import { quotations } from '../../../src/pipeline/quote/index.ts';
import { article, mentions, speakers, told } from './read.ts';

describe('beside the quotation', () => {
  test.each([
    ['“We will rebuild,” Marta Kovac said on Friday.', 'Marta Kovac'],
    ['“We will rebuild,” said Marta Kovac.', 'Marta Kovac'],
    ['Marta Kovac said, “We will rebuild.”', 'Marta Kovac'],
    ['Marta Kovac told reporters: “We will rebuild.”', 'Marta Kovac'],
    [
      'Marta Kovac, 48, of Lindale, Ohio, who lost her house, said, “We will rebuild.”',
      'Marta Kovac',
    ],
    ['“We will rebuild,” Marta Kovac, head of the relief fund, said.', 'Marta Kovac'],
    ['“We will rebuild,” Marta Kovac later told the paper.', 'Marta Kovac'],
    ['According to Marta Kovac, the town “will be rebuilt”.', 'Marta Kovac'],
    ['The town “will be rebuilt”, according to Marta Kovac.', 'Marta Kovac'],
    ['“We will rebuild,” Marta Kovac shrugged.', 'Marta Kovac'],
    ['“We will rebuild,” notes Marta Kovac.', 'Marta Kovac'],
    ['“We will rebuild,” said Lead Planner Helen Kovac.', 'Helen Kovac'],
    ['“We will rebuild!” beamed Marta Kovac of Lindale.', 'Marta Kovac'],
    ['“We will rebuild,” Kovac notes. The town agrees with Marta Kovac.', 'Marta Kovac'],
    ['Officials called it a “total loss,” but Marta Kovac said “we will rebuild.”', 'Marta Kovac'],
  ])('%s', (text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });

  test('the title stands in the mention, not in the name', () => {
    expect(told('“We agree,” Norland’s Defence Minister Jonas Lind said.')).toEqual([
      {
        words: 'We agree,',
        as: 'Norland’s Defence Minister Jonas Lind',
        who: 'Jonas Lind',
        rule: 'adjacent cue',
      },
    ]);
  });

  test('a description and the name in apposition are one mention', () => {
    expect(mentions('Her lawyer, Aron Bell, said it was “a long and costly mistake”.')).toEqual([
      'Her lawyer, Aron Bell',
    ]);
  });

  test('also where an office is for something, and the description takes the person up', () => {
    expect(
      told(
        'The secretary of defence, Jonas Lind, said: “We agree.”',
        'The defence chief said “no”.',
      ).map(({ as, who }) => [as, who]),
    ).toEqual([
      ['The secretary of defence, Jonas Lind', 'Jonas Lind'],
      ['The defence chief', 'Jonas Lind'],
    ]);
  });

  test('a verb in the past behind a name is no part of it', () => {
    expect(
      speakers('Defence Minister Anna Lee met reporters.', '“No,” the minister said.'),
    ).toEqual(['Anna Lee']);
  });

  test('nobody inside the quotation speaks it', () => {
    expect(speakers('“I am grateful to Jonas Lind,” said Marta Kovac.')).toEqual(['Marta Kovac']);
  });
});

describe('across sentences and paragraphs', () => {
  test('a quotation that the attribution splits has one speaker and one run', () => {
    const { quotes } = article('“We waited,” Marta Kovac said. “Nobody came that night.”');
    expect(quotes.map(({ mention, run }) => [mention?.text, run])).toEqual([
      ['Marta Kovac', 0],
      ['Marta Kovac', 0],
    ]);
    expect(quotes[1]?.attribution).toBe('split partner');
  });

  test('two fragments behind one verb are no split quotation', () => {
    const { quotes } = article('Marta Kovac said the town was “on its knees” and “very tired”.');
    expect(quotes.map(({ run }) => run)).toEqual([null, null]);
  });

  test('a paragraph of quotation alone goes on for the speaker before', () => {
    const found = told(
      '“We lost the bridge and the mill,” Marta Kovac said at the town hall.',
      '“That will take us years to mend, and we have no money.”',
    );
    expect(found.map(({ who }) => who)).toEqual(['Marta Kovac', 'Marta Kovac']);
    expect(found[1]?.rule).toBe('continuation');
  });

  test('a line below that only names somebody is a credit', () => {
    expect(
      speakers(
        'The council met.',
        '“The mill will stand by spring, whatever it costs.”',
        'Jonas Lind, Institute of Building',
        'Then it rained.',
      ),
    ).toEqual(['Jonas Lind']);
  });

  test('a colon at a paragraph’s end introduces the next', () => {
    expect(
      speakers('Afterwards Jonas Lind wrote to the council:', '“The mill will stand by spring.”'),
    ).toEqual(['Jonas Lind']);
  });
});

describe('in the sentence', () => {
  test('the outer speaker vouches for what he says another said', () => {
    expect(
      mentions('Marta Kovac met the press. She added that Lind had said “it is far too late now.”'),
    ).toEqual(['She']);
  });

  test('a spokesman is not whom he speaks for', () => {
    const found = told('It was, Lind’s spokesman Aron Bell said, “a good day for the town”.');
    expect(found[0]?.who).toBe('Aron Bell');
  });

  test('a participle belongs to the verb before it', () => {
    expect(
      speakers(
        'The mill would not open soon, Jonas Lind said, adding that people “must be patient”.',
      ),
    ).toEqual(['Jonas Lind']);
  });

  test('a clause in front does not hide the subject', () => {
    expect(
      speakers(
        'After floods hit Lindale in May, the Kovac administration said help was “on its way”.',
      ),
    ).toEqual(['Kovac administration']);
  });
});

describe('what stands between marks but is never a quotation', () => {
  test.each([
    'Robert “Bobby” Lund came third and said nothing.',
    'She called the novel “The Long Winter” a triumph.',
    'He said the “Long Night” show was over.',
    'He said “(Laughter.)” twice.',
  ])('%s', (text) => {
    expect(quotations({ id: 'a', text })).toEqual([]);
  });
});

describe('what is no quotation', () => {
  test.each([
    'She read the novel “The Long Winter” on the train.',
    'Robert “Bobby” Lund came third.',
    'The so-called “super ferry” sank.',
    'The “Long Night” radio show was cancelled.',
    'He read on. “(Laughter.)” They all sat down.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('few words with a verb of saying are one', () => {
    expect(speakers('Marta Kovac called the plan “absurd”.')).toEqual(['Marta Kovac']);
  });
});

test('who passes the words on is not who said them', () => {
  expect(mentions('“Nobody told us,” she said, according to a police report.')).toEqual(['she']);
});

test('nothing is certain', () => {
  const { quotes } = article('“We will rebuild,” said Marta Kovac.');
  expect(quotes[0]?.confidence).toBeLessThan(1);
  expect(quotes[0]?.confidence).toBeGreaterThan(0.9);
});

describe('in other languages', () => {
  const lead =
    'Der Minister trat am Montag vor die Presse und kündigte an, dass die Regierung in der kommenden ' +
    'Woche über den Haushalt beraten werde und alle Möglichkeiten prüfe.';

  test('a verb of saying beside the quotation names the speaker', () => {
    expect(speakers(lead, '„Wir müssen jetzt handeln“, sagte Anna Schmidt.')).toEqual([
      'Anna Schmidt',
    ]);
  });

  test('short quotations stay: what makes a term was learnt from English', () => {
    expect(told(lead, 'Er nannte das „Unsinn“.').map(({ words }) => words)).toEqual(['Unsinn']);
  });
});

test('nobody is named where nobody speaks', () => {
  const [only] = told('“The rain fell and fell until there was nothing left to fall on at all.”');
  expect(only).toEqual({
    words: 'The rain fell and fell until there was nothing left to fall on at all.',
    as: null,
    who: null,
    rule: 'none',
  });
});
