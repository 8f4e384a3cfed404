import type { Story } from '../../pipeline/model/index.ts';
import type { Searched } from '../content.ts';
import type { ArticleScope } from '../../settings/schema.ts';
import { beginning, some } from './excerpts.ts';
import { known, type Labels, unique } from './labels.ts';
import { HEADLINE, type SearchRecord } from './record.ts';

/** Words of an article that are searched and shown where its body is not. */
const LEAD = 60;

/** The record of an article: its headline, its text or the lead, its source and authors are searched. */
export const articleRecord = (
  { facts, text: body }: Searched['articles'][number],
  story: Story | undefined,
  labels: Labels,
  scope: ArticleScope,
): SearchRecord => {
  const member = story?.members.find(({ article }) => article === facts.id);
  const source = labels.source(member?.source);
  const date = member?.date?.value ?? facts.published?.value;
  const authors = facts.authors.map(({ value }) => value).join(', ');
  const text = scope === 'full' ? body.replace(/\s+/g, ' ') : beginning(body, LEAD);
  return {
    shown: {
      kind: 'article',
      id: facts.id,
      title: some(facts.title?.value),
      text,
      authors: some(authors),
      source: some(source),
      date,
      lang: known(facts.language.value),
    },
    searched: [
      [facts.title?.value ?? '', HEADLINE],
      [text, 1],
      [source, 1],
      [authors, 1],
    ],
    filters: {
      source: unique([source]),
      speaker: [],
      topic: unique([labels.topic(story?.topic)]),
    },
    date: date ?? '',
  };
};
