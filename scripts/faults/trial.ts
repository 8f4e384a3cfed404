import { type Arena, flawsOf, lossesOf, type Name, standing, tornContent } from './arena.ts';
import { run } from './run.ts';

/** What came of one fault: what stood right after it, and what was wrong then or after the next run. */
export type Outcome = { kind: string; stood: string; losses: string[] };

/** What stands after a fault, and what is lost or torn of the captures, corrections and content. */
export const afterFault = async (
  arena: Arena,
  target: Name,
): Promise<{ stood: Name | null; losses: string[] }> => ({
  stood: await standing(arena),
  losses: [...(await lossesOf(arena, target)), ...(await tornContent(arena))],
});

/** Lets the next build run to its end; what is wrong then. */
export const nextRun = async (arena: Arena, target: Name): Promise<string[]> => {
  const { status, said } = await run(arena.project, ['build']);
  if (status !== 0) return [`the next run ended with status ${status ?? 'none'}: ${said}`];
  return flawsOf(arena, target);
};
