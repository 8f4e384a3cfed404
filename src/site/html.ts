const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as HTML has it, between tags or as a value in quotation marks (WHATWG HTML, 13.1.2.3 and 13.3):
 * for parts of pages so often repeated that a component for each would take most of the time.
 */
export const escaped = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (one) => REFERENCES[one] ?? '') : text;
