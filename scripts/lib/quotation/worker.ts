import type { Document, Quoted } from '../../../src/pipeline/model/index.ts';
import { quote } from '../../../src/pipeline/quote/index.ts';

/** The quotations of some documents, in their order: the work of one thread at a time. */
export const quoteAll = (documents: readonly Document[]): Quoted[] => documents.map(quote);
