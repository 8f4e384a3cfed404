import type { Clause } from './clauses.ts';
import { clausesNear, proposals, WINDOW, type Proposal, type Rule, type Scene } from './rules.ts';

/** Someone who may have said a quotation, with every rule that proposes it. */
export type Candidate = Proposal & {
  rules: ReadonlySet<Rule>;
  /** Of the verbs it is the subject of, the nearest on either side of the quotation. */
  clauses: readonly Clause[];
};

/** So many noun phrases before the quotation are weighed that no rule proposes, and so many after. */
const BEFORE = 10;
const AFTER = 4;

/** The noun phrases nearest to a token, those before it first. */
function around(cover: Int32Array, token: number): number[] {
  const walk = (step: 1 | -1, most: number): number[] => {
    const found: number[] = [];
    for (let at = token + step; Math.abs(at - token) < WINDOW && found.length < most; at += step) {
      const mention = cover[at] ?? -1;
      if (mention >= 0 && mention !== found.at(-1)) found.push(mention);
    }
    return found;
  };
  return [...walk(-1, BEFORE), ...walk(1, AFTER)];
}

/** Those whom rules propose, then every other noun phrase of the passage within the window. */
export function candidates(scene: Scene): { list: Candidate[]; near: Clause[] } {
  const { all, passage, token } = scene;
  const parsed = all[passage];
  if (!parsed) return { list: [], near: [] };
  const near = clausesNear(parsed, token);
  const left = new Map<number, Clause>();
  const right = new Map<number, Clause>();
  for (const clause of near) {
    if (clause.cue < token) left.set(clause.subject, clause);
    else if (!right.has(clause.subject)) right.set(clause.subject, clause);
  }
  const found = new Map<string, { first: Proposal; rules: Set<Rule> }>();
  const put = (proposal: Proposal): void => {
    const key = `${proposal.passage} ${proposal.mention}`;
    const known = found.get(key);
    if (known) {
      if (proposal.rule !== 'near') known.rules.add(proposal.rule);
    } else found.set(key, { first: proposal, rules: new Set([proposal.rule]) });
  };
  proposals(scene, near).forEach(put);
  for (const mention of around(parsed.subjects.cover, token))
    put({ rule: 'near', passage, mention, clause: null });
  const list = [...found.values()].map(({ first, rules }): Candidate => {
    if (first.passage !== passage)
      return { ...first, rules, clauses: first.clause ? [first.clause] : [] };
    const own = [left.get(first.mention), right.get(first.mention)].filter(
      (one) => one !== undefined,
    );
    const nearest = own.toSorted((a, b) => Math.abs(a.cue - token) - Math.abs(b.cue - token));
    return { ...first, rules, clauses: own, clause: nearest[0] ?? first.clause };
  });
  return { list, near };
}
