import type { Run } from '../../model/index.ts';

/** A stretch of a page's text with one look, as it was read; `href` as the source has it. */
export type RawRun = {
  text: string;
  href: string | null;
  look: Run['look'];
  break: Run['break'];
};

/** A run that is nothing but the end of a line or a cell. */
export const breakOf = (kind: Run['break'], text: string): RawRun => ({
  text,
  href: null,
  look: undefined,
  break: kind,
});

/** The cells of a row: how many hold something, and a space where the next words follow. */
export const spaceCells = (runs: RawRun[]): number => {
  let filled = 0;
  let ended: RawRun | null = null;
  for (const run of runs) {
    if (run.break === 'cell') {
      run.text = '';
      if (filled > 0) ended ??= run;
    } else if (ended !== null) {
      ended.text = ' ';
      ended = null;
      filled++;
    } else filled = Math.max(1, filled);
  }
  return filled;
};

/** The longest address that is kept. */
const LONGEST = 2000;

/** An address that may stand in a link: absolute, http or https; null for any other. */
export const safeAddress = (href: string, base: string | null): string | null => {
  if (href.length > LONGEST || href.startsWith('#')) return null;
  const absolute = URL.parse(href, base ?? undefined);
  if (absolute === null) return null;
  return absolute.protocol === 'http:' || absolute.protocol === 'https:' ? absolute.href : null;
};

/** True where the runs say nothing beyond their text. */
export const isPlain = (runs: readonly RawRun[]): boolean =>
  runs.every((run) => run.href === null && run.look === undefined && run.break === undefined);

/** The runs as an article has them: addresses resolved against `base`, neighbours alike joined. */
export const toRuns = (raw: readonly RawRun[], base: string | null): Run[] => {
  const runs: Run[] = [];
  for (const { text, href: source, look, break: breaks } of raw) {
    const href = source === null ? null : safeAddress(source, base);
    const last = runs.at(-1);
    if (breaks) runs.push({ text, break: breaks });
    else if (
      last &&
      last.break === undefined &&
      last.href === (href ?? undefined) &&
      last.look === look
    )
      last.text += text;
    else runs.push({ text, ...(href !== null && { href }), ...(look && { look }) });
  }
  return runs;
};
