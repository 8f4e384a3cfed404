import { z } from 'zod';

/** Names of variables in csl-data.json (citation-style-language/schema, 1.0.2), by what they hold. */
const TEXTS =
  'language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location archive-place authority call-number collection-title container-title container-title-short dimensions division DOI event event-place event-title genre ISAN ISBN ISCI ISMN ISRC ISSN ISWC jurisdiction keyword medium note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-title scale section source status title title-short translated-title URL version year-suffix';
const NAMES =
  'author chair collection-editor compiler composer container-author contributor curator director editor editorial-director interviewer illustrator organizer original-author performer producer recipient reviewed-author translator';
const DATES = 'accessed available-date event-date issued original-date submitted';
const TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'broadcast',
  'document',
  'interview',
  'post',
  'speech',
  'webpage',
] as const;

const Text = z.string().min(1);
const Name = z
  .strictObject({ family: Text, given: Text, suffix: Text, literal: Text })
  .partial()
  .refine((name) => Object.keys(name).length > 0);
const Parts = z.union([
  z.tuple([z.int()]),
  z.tuple([z.int(), z.int().min(1).max(12)]),
  z.tuple([z.int(), z.int().min(1).max(12), z.int().min(1).max(31)]),
]);
const CslDate = z.strictObject({ 'date-parts': z.array(Parts).min(1).max(2) });

const each = <T extends z.ZodType>(names: string, schema: T) =>
  Object.fromEntries(names.split(' ').map((name) => [name, schema.optional()]));

/** A file of CSL-JSON; variables and types that the standard does not have are refused. */
export const CslData = z
  .array(
    z.strictObject({
      type: z.enum(TYPES),
      id: Text,
      ...each(TEXTS, Text),
      ...each(NAMES, z.array(Name).min(1)),
      ...each(DATES, CslDate),
    }),
  )
  .min(1);
