import { Document, isMap } from 'yaml';
import type { Trace } from '../model/index.ts';

/** How front matter is written: no line is ever broken. */
export const LAYOUT = { lineWidth: 0, flowCollectionPadding: false } as const;

/** Reasons written before: there are a few dozens of them, and a few dozen entries in each article. */
const KEPT = 1000;
const written = new Map<string, string>();

/** `reason: …` as it stands in braces. */
const reasonText = (reason: string): string => {
  const known = written.get(reason);
  if (known !== undefined) return known;
  const document = new Document({ reason });
  if (isMap(document.contents)) document.contents.flow = true;
  const text = document.toString(LAYOUT).trim().slice(1, -1);
  if (written.size >= KEPT) written.clear();
  written.set(reason, text);
  return text;
};

const entryText = ({ from, to, verdict, reason, confidence, corrected }: Trace): string =>
  [
    `from: ${from}`,
    `to: ${to}`,
    `verdict: ${verdict}`,
    reasonText(reason),
    ...(confidence === undefined ? [] : [`confidence: ${confidence}`]),
    ...(corrected === undefined ? [] : [`corrected: ${corrected}`]),
  ].join(', ');

/** The trace as YAML, a line for each entry; written here, since a library takes longer for it than for all else. */
export const traceText = (trace: readonly Trace[]): string =>
  trace.length === 0
    ? 'trace: []\n'
    : `trace:\n${trace.map((entry) => `  - {${entryText(entry)}}\n`).join('')}`;
