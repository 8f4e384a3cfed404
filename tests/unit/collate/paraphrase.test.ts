import { expect, test } from 'vitest';
import { collated } from './newsroom.ts';

/** Whether a report is shown as a paraphrase of a quotation that another article prints. */
const renders = (quotation: string, report: string, by = 'Mara Venn') => {
  const { utterances } = collated([
    { id: 'a', text: quotation, voices: ['Mara Venn'] },
    { id: 'b', text: `Reports say ${report}.`, voices: [], reports: [{ text: report, by }] },
  ]);
  return utterances[0]?.readings.some(({ variation }) => variation === 'paraphrase');
};

const DAM = '“The dam will hold through the winter, and no house will be flooded,” Venn said.';

test('reported speech that renders a quotation is a paraphrase of it', () => {
  expect(renders(DAM, 'the dam would hold through winter and no houses be flooded')).toBe(true);
});

test('so is a report that takes up a single quoted word with its matter', () => {
  const quotation = 'Venn called the plan to raise the dam before harvest “reckless”.';
  expect(renders(quotation, 'raising the dam before the harvest was a reckless plan')).toBe(true);
  expect(renders(quotation, 'the tax plan was reckless')).toBe(false);
});

test.each([
  ['another remark on the same matter', 'the dam was built by her father'],
  ['names alone', 'Mara Venn of Harlow would visit the Harlow Dam in Winter'],
  ['two words among many', 'the dam needs money that no winter budget of the council provides'],
])('%s does not', (_, report) => {
  expect(renders(DAM, report)).toBe(false);
});

test('nor does what someone else said', () => {
  const report = 'the dam would hold through winter and no houses be flooded';
  expect(renders(DAM, report, 'Tolo Brandt')).toBe(false);
});

test('an article that prints the quotation does not paraphrase it too', () => {
  const report = 'the dam would hold through winter and no houses be flooded';
  const { utterances } = collated([
    {
      id: 'a',
      text: `${DAM} She said ${report}.`,
      voices: ['Mara Venn'],
      reports: [{ text: report, by: 'Mara Venn' }],
    },
  ]);
  expect(utterances[0]?.readings).toHaveLength(1);
});
