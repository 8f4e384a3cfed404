import { z } from 'zod';

/** Why a line of a capture was kept, read as a fact or dropped, in words for a reader. */
export const Reason = z.enum([
  'body',
  // Facts.
  'headline',
  'headline repeated',
  'standfirst',
  'byline',
  'date line',
  'dateline',
  'section',
  'breadcrumb',
  'credit',
  'caption',
  'tags',
  'site name',
  'address of the page',
  'label of the address',
  // What a line announces itself, or the heading above it.
  'consent banner',
  'comment form',
  'copyright notice',
  'advertisement',
  'sign-in form',
  'newsletter or subscription offer',
  'related headline',
  'player',
  'picture label',
  'share bar',
  'about the author',
  'site description',
  'footer link',
  'link to a source',
  'date or reading time',
  'menu',
  'page furniture',
  // Its shape, or where it stands.
  'signs without words',
  'date of another page',
  'before the article',
  'inserted in the article',
  'after the article',
  'not the article',
  // Corrections.
  'taken out by an editor',
  'kept by an editor',
  'text mended by an editor',
]);
export type Reason = z.infer<typeof Reason>;
