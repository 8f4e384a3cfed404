import type { Element } from 'xast';
import { common } from '#strings';
import type { Utterance } from '../../pipeline/model/index.ts';
import { shortened } from '../format.ts';
import { utterancePath } from '../href.ts';
import { paraphrases, type Wording, wordings } from '../wordings.ts';
import { el, toHtml } from '../xml-tree.ts';
import type { Context } from './context.ts';

/** So many remarks, wordings of each, outlets of each wording and characters of its words are shown. */
const SHOWN = { remarks: 3, wordings: 3, outlets: 4, length: 280 };

const outletsOf = ({ readings }: Pick<Wording, 'readings'>, { outlet }: Context): string => {
  const names = [...new Set(readings.map(outlet))];
  const more = names.length > SHOWN.outlets ? ' …' : '';
  return `${names.slice(0, SHOWN.outlets).join(', ')}${more}`;
};

/** A remark: who said it, and the words as each outlet printed them. */
const remark = (utterance: Utterance, context: Context): Element[] => {
  const { speaker, home, id } = utterance;
  const quoted = wordings(utterance).map(({ readings }) => readings);
  const shown = quoted.length > 0 ? quoted : paraphrases(utterance).map((one) => [one] as const);
  return [
    el(
      'p',
      {},
      el(
        'a',
        { href: context.absolute(utterancePath(home, id)) },
        speaker?.name ?? common.notNamed,
      ),
    ),
    ...shown
      .slice(0, SHOWN.wordings)
      .map((readings) =>
        el(
          'blockquote',
          { dir: 'auto' },
          el('p', {}, shortened(readings[0].text, SHOWN.length)),
          el('p', {}, el('cite', {}, outletsOf({ readings: [...readings] }, context))),
        ),
      ),
  ];
};

/** A remark stands in the feeds of its topic, its speaker and its outlets, in two formats each. */
const made = new WeakMap<Context, WeakMap<Utterance, string>>();

const remarkHtml = (utterance: Utterance, context: Context): string => {
  const known = made.get(context) ?? new WeakMap<Utterance, string>();
  made.set(context, known);
  const html = known.get(utterance) ?? remark(utterance, context).map(toHtml).join('');
  known.set(utterance, html);
  return html;
};

/** The most telling of some remarks in short, as HTML. */
export const remarksHtml = (utterances: readonly Utterance[], context: Context): string =>
  utterances
    .slice(0, SHOWN.remarks)
    .map((utterance) => remarkHtml(utterance, context))
    .join('');
