import type { PhrasingContent } from 'mdast';
import type { Block, Run } from '../model/index.ts';

const plain = (text: string): PhrasingContent[] =>
  text === '' ? [] : [{ type: 'text', value: text }];

/** A run with the space at its ends outside its marks, where Markdown wants it. */
const inline = ({ text, href, look, break: breaks }: Run): PhrasingContent[] => {
  if (breaks === 'line') return [{ type: 'break' }];
  const core = text.trim();
  if (core === '' || (href === undefined && look === undefined)) return plain(text);
  const [before = '', after = ''] = text.split(core, 2);
  const children = plain(core);
  const marked: PhrasingContent =
    href !== undefined
      ? { type: 'link', url: href, children }
      : { type: look === 'strong' ? 'strong' : 'emphasis', children };
  return [...plain(before), marked, ...plain(after)];
};

const runsOf = ({ text, runs }: Block): readonly Run[] => runs ?? [{ text }];

/** A block's text with its looks. */
export const phrasing = (block: Block): PhrasingContent[] => runsOf(block).flatMap(inline);

/** A row's cells, each with its looks. */
export const cells = (block: Block): PhrasingContent[][] => {
  const found: PhrasingContent[][] = [[]];
  for (const run of runsOf(block))
    if (run.break === 'cell') found.push([]);
    else found.at(-1)?.push(...inline(run));
  return found;
};
