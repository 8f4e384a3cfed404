import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { timed } from './run.ts';

const VARIORUM = new URL('../variorum.ts', import.meta.url).pathname;
const CAPTURES = new URL('../../content/captures', import.meta.url).pathname;

type Say = (line: string) => void;

/** Runs a script of Node and gives what it prints. */
const printed = async (args: readonly string[], work: string): Promise<string> => {
  const out = join(work, 'printed.txt');
  await timed(args, out);
  return (await readFile(out, 'utf8')).trimEnd();
};

/** Annotated news: spans, speakers, end to end. The weights are fitted on `train`. */
const onAnnotated = async (sets: string, work: string, say: Say): Promise<void> => {
  for (const part of ['dev', 'train']) {
    const gold = join(sets, `quotes/polnear-${part}.jsonl.gz`);
    const articles = join(work, `${part}.jsonl`);
    const quotes = join(work, `${part}.quotes.jsonl`);
    await timed([join(sets, 'articles.mjs'), gold], articles);
    await timed([VARIORUM, 'quotes', articles], quotes);
    const label = part === 'train' ? 'train (the weights were fitted on it)' : 'dev (held out)';
    say(`\nPolNeAR ${label}`);
    say(await printed([join(sets, 'quotes/score.mjs'), gold, quotes], work));
  }
};

/** The sample: quotations, canonical speakers, utterances. */
const onSample = async (sets: string, work: string, say: Say): Promise<void> => {
  const extracted = join(work, 'extract.jsonl');
  const articles = join(work, 'articles.jsonl');
  const quotes = join(work, 'sample.jsonl');
  await timed([VARIORUM, 'extract', CAPTURES], extracted);
  await timed([join(sets, 'articles.mjs'), extracted], articles);
  await timed([VARIORUM, 'quotes', articles], quotes);
  say('\nThe sample captures');
  say(await printed([join(sets, 'gold/score-captures.mjs'), extracted, quotes, CAPTURES], work));
};

/** Articles a second of `quotes` as a whole: quotations, grouping, utterances. Start-up is counted. */
const onMany = async (sets: string, work: string, say: Say): Promise<void> => {
  const articles = join(work, 'many.jsonl');
  const packed = createReadStream(join(sets, 'scale/guardian.jsonl.gz'));
  await pipeline(packed, createGunzip(), createWriteStream(articles));
  const count = (await readFile(articles, 'utf8')).split('\n').filter(Boolean).length;
  const { seconds, memory } = await timed([VARIORUM, 'quotes', articles], join(work, 'm.jsonl'));
  const speed = `${(count / seconds).toFixed(0)}/s, ${seconds.toFixed(1)} s, ${memory} MB`;
  say(`\n${count} articles, ${availableParallelism()} cores: ${speed}`);
};

/**
 * `bench quotes`: what quotations, speakers and utterances are worth on data sets, and how fast they
 * are found. Without `sets` there is nothing to measure on.
 */
export const benchQuotes = async (sets: string, say: Say): Promise<void> => {
  const work = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
  const from = resolve(sets);
  try {
    await onAnnotated(from, work, say);
    await onSample(from, work, say);
    await onMany(from, work, say);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};
