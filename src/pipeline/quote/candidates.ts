import type { Clause } from './clauses.ts';
import { clausesNear, proposals, WINDOW, type Proposal, type Rule, type Scene } from './rules.ts';

/** Someone who may have said a quotation, with every rule that proposes it. */
export type Candidate = Proposal & { rules: ReadonlySet<Rule> };

/** Fewer tokens lie between the quotation and the verb of the better of two clauses. */
const closer = (a: Clause, b: Clause, token: number): boolean =>
  Math.abs(a.cue - token) < Math.abs(b.cue - token);

/** Those whom rules propose, then every other noun phrase of the passage within the window. */
export function candidates(scene: Scene): { list: Candidate[]; near: Clause[] } {
  const parsed = scene.all[scene.passage];
  if (!parsed) return { list: [], near: [] };
  const near = clausesNear(parsed, scene.token);
  const clauseOf = new Map<number, Clause>();
  for (const clause of near) {
    const known = clauseOf.get(clause.subject);
    if (!known || closer(clause, known, scene.token)) clauseOf.set(clause.subject, clause);
  }
  const byMention = new Map<string, { first: Proposal; rules: Set<Rule> }>();
  const put = (proposal: Proposal): void => {
    const key = `${proposal.passage} ${proposal.mention}`;
    const known = byMention.get(key);
    if (known) known.rules.add(proposal.rule);
    else byMention.set(key, { first: proposal, rules: new Set([proposal.rule]) });
  };
  proposals(scene, near).forEach(put);
  const { cover } = parsed.subjects;
  let last = -1;
  for (let at = Math.max(0, scene.token - WINDOW); at < scene.token + WINDOW; at++) {
    const mention = cover[at] ?? -1;
    if (mention < 0 || mention === last) continue;
    last = mention;
    put({ rule: 'near', passage: scene.passage, mention, clause: clauseOf.get(mention) ?? null });
  }
  return { list: [...byMention.values()].map(({ first, rules }) => ({ ...first, rules })), near };
}
