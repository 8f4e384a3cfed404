import { isExcerpted } from '../excerpt/policy.ts';
import { settings } from '../settings/index.ts';

/** Whether the site shows only an excerpt of what this outlet printed (null: no outlet is named). */
export const isExcerpt = (source: string | null): boolean => isExcerpted(settings.texts, source);
