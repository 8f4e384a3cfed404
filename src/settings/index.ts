import { CONTENT } from '../loaders/generated.ts';
import { readSettings } from './read.ts';

/** The publisher's settings, as the pages of one build have them. */
export const settings = readSettings(CONTENT);
