export { quote } from './quote.ts';
export { quotations, type Quotation } from './quotations.ts';
