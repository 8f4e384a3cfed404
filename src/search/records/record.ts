import type { Facet, Shown } from '../shown.ts';

/** One record of the index. */
export type SearchRecord = {
  /** What a result shows; its kind is the record's. */
  shown: Shown;
  /** Texts whose words find the record, and how much a word of each counts. */
  searched: readonly (readonly [text: string, weight: number])[];
  /** Labels by filter. */
  filters: Record<Facet, readonly string[]>;
  /** `YYYY-MM-DD`; empty where none is known: such records stand last. */
  date: string;
};

/** How much a word of a headline or a name, and of a summary, counts against one of a body. */
export const HEADLINE = 4;
export const SUMMARY = 2;

/** How long a record is: its letters, each as often as its word counts. */
export const lengthOf = ({ searched }: Pick<SearchRecord, 'searched'>): number =>
  searched.reduce((sum, [text, weight]) => sum + text.length * weight, 0);
