import type { Page } from 'playwright-core';
import type { Check } from './check.ts';
import { forcedColours } from './forced-colours.ts';
import { keyboard } from './keyboard.ts';
import { language } from './language.ts';
import { outline } from './outline.ts';
import { print } from './print.ts';
import { reducedMotion } from './reduced-motion.ts';
import { targets } from './targets.ts';
import { textSpacing } from './text-spacing.ts';
import { toolsIn } from './tools.ts';

/** What axe leaves out of WCAG 2.2 AA. The keyboard comes first: it wants a page just loaded. */
const CHECKS: Readonly<Record<string, Check>> = {
  keyboard,
  outline,
  language,
  targets,
  textSpacing,
  forcedColours,
  reducedMotion,
  print,
};

/** What the checks of this project find on a page that was just loaded: check and place. */
export const faultsOn = async (page: Page): Promise<string[]> => {
  const tools = await toolsIn(page);
  const found: string[] = [];
  for (const [name, check] of Object.entries(CHECKS))
    found.push(...(await check(page, tools)).map((fault) => `${name}: ${fault}`));
  await tools.dispose();
  return found;
};
