import type { JSHandle, Page } from 'playwright-core';
import type { Tools } from './tools.ts';

/** Looks at a page as it stands and says what is wrong, in words, each with its place. */
export type Check = (page: Page, tools: JSHandle<Tools>) => Promise<string[]>;
