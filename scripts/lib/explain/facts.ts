import type { ArticleFacts, DateFact, Fact } from '../../../src/pipeline/model/index.ts';

/** `stated, line 12: the words` or `inferred: the rule and what it used`. */
const because = ({ basis, evidence, line }: Fact | DateFact): string =>
  `${basis}${line === undefined ? '' : `, line ${line}`}: ${evidence}`;

const shown = (fact: Fact | DateFact): string =>
  'time' in fact ? [fact.value, fact.time, fact.zone].filter(Boolean).join(' ') : fact.value;

/** Every fact with its basis and evidence, two lines each; absent ones are named together. */
export const factLines = (article: ArticleFacts): string[] => {
  const facts: [string, readonly (Fact | DateFact | null)[]][] = [
    ['title', [article.title]],
    ['standfirst', [article.standfirst]],
    ['author', article.authors],
    ['published', [article.published]],
    ['updated', [article.updated]],
    ['weekday', [article.weekday]],
    ['publisher', [article.publisher]],
    ['address', [article.url]],
    ['section', [article.section]],
    ['tag', article.tags],
    ['language', [article.language]],
    ['dateline', [article.dateline]],
    ['credit', [article.credit]],
    ['caption', article.captions],
  ];
  const lines = facts.flatMap(([name, values]) =>
    values.flatMap((fact) =>
      fact === null
        ? []
        : [`  ${name.padEnd(11)} ${shown(fact)}`, `${' '.repeat(14)}${because(fact)}`],
    ),
  );
  const absent = facts.filter(([, values]) => !values.some((fact) => fact !== null));
  return ['Facts', ...lines, `  absent: ${absent.map(([name]) => name).join(', ') || 'none'}`];
};
