import { lstat } from 'node:fs/promises';
import { checkContent } from '../check/content.ts';
import { checkCorrections } from '../check/corrections.ts';
import { decisionLine } from '../check/decisions/decisions.ts';
import { listDecisions } from '../check/decisions/list.ts';
import { checkLinks } from '../check/links.ts';
import { checkReferences } from '../check/references.ts';
import { captureAt } from '../lib/capture-at.ts';
import type { Invocation, Run } from '../lib/command.ts';
import { count } from '../lib/count.ts';
import { loadEditor } from '../lib/editor.ts';
import { Failure } from '../lib/failure.ts';
import { generate } from '../lib/generate.ts';
import { loadGenerated } from '../lib/generated.ts';
import { jsonLine, printable } from '../lib/printable.ts';
import { fromQuarantined, type Problem } from '../lib/problem.ts';
import { STATUS, statusOf } from '../lib/status.ts';

/** A named check: what it found, and how many captures it saw left out. */
type Check = (invocation: Invocation) => Promise<{ problems: Problem[]; leftOut?: number }>;

/** Runs the checks (those asked for by flags, or all) and reports what they find. */
export const check: Run = async (invocation) => {
  const { flags, terminal } = invocation;
  const asked = [...flags].filter((name) => name !== 'json' && name !== 'strict');
  const isWanted = (name: string): boolean => asked.length === 0 || asked.includes(name);
  const wanted = Object.entries(CHECKS).filter(([name]) => isWanted(name));
  let findings = 0;
  let omitted = 0;
  for (const [name, run] of wanted) {
    const { problems, leftOut = 0 } = await run(invocation);
    omitted += leftOut;
    problems.forEach(terminal.report);
    if (flags.has('json'))
      for (const problem of problems) await terminal.data(jsonLine({ check: name, ...problem }));
    terminal.say(
      `${name}: ${problems.length === 0 ? 'no finding' : `${problems.length} findings`}`,
    );
    findings += problems.length;
  }
  if (isWanted('decisions')) await decisions(invocation);
  return findings === 0 ? statusOf(omitted, flags.has('strict')) : STATUS.failed;
};

/** What extraction was unsure of: for an editor to look at, no finding of a check. */
const decisions = async ({ project, flags, terminal }: Invocation): Promise<void> => {
  const { articles } = await loadGenerated(project);
  const { shown, rest, captures } = await listDecisions(
    articles,
    ({ files: [file], digest }) => captureAt(project.captures, file, digest),
    async (decision) => {
      if (flags.has('json')) await terminal.data(jsonLine({ check: 'decisions', ...decision }));
    },
  );
  if (!flags.has('json')) for (const one of shown) terminal.say(printable(decisionLine(one)));
  const more = rest > 0 && !flags.has('json') ? `, ${rest} of them not shown (--json: all)` : '';
  terminal.say(
    shown.length === 0
      ? 'decisions: none that is unsure'
      : `decisions: ${count(shown.length + rest, 'unsure one')} in ${count(captures, 'capture')}${more}`,
  );
};

const content: Check = ({ project, flags, terminal }) =>
  // Without the cache: whatever it holds, the check finds out for itself.
  generate(
    project,
    { progress: terminal.progress, cached: false },
    async ({ files, report, problems }) => {
      terminal.progress('');
      // A page that holds no article is no fault of the content, but whoever checks wants to know.
      for (const one of report.quarantined) {
        terminal.report(fromQuarantined(one, 'content/captures/'));
        if (flags.has('json')) await terminal.data(jsonLine({ check: 'captures', ...one }));
      }
      return {
        problems: [...problems, ...(await checkContent(project, files))],
        leftOut: report.quarantined.length,
      };
    },
  );

const references: Check = async ({ project }) => {
  const generated = await loadGenerated(project);
  const { corrections } = await loadEditor(project);
  return {
    problems: [...checkReferences(generated), ...checkCorrections(generated, corrections)],
  };
};

const links: Check = async ({ project, flags, terminal }) => {
  const built = await lstat(project.dist).catch(() => null);
  if (!built?.isDirectory()) {
    if (flags.has('links')) throw new Failure('There is no dist/ to check.', 'Run: npm run build');
    terminal.say('there is no dist/, so no links to check');
    return { problems: [] };
  }
  const result = await checkLinks(project);
  terminal.say(`${result.links} links on ${result.pages} pages`);
  return { problems: result.problems };
};

const CHECKS: Readonly<Record<string, Check>> = { content, references, links };
