import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, type RuleConfig, StaticConfigLoader } from 'html-validate';

/** Every rule of html-validate that its makers recommend, but for: */
const EXCEPT = {
  // Everything comes from the site itself: there is nobody else whose file could be changed.
  'require-sri': ['error', { target: 'crossorigin' }],
  // Headlines are printed as the outlet wrote them, however long.
  'long-title': 'off',
  // Says nothing of what a page shows.
  'no-trailing-whitespace': 'off',
  // A moved page waits for the script that keeps the #anchor; without script it leads on at once.
  'meta-refresh': 'off',
  // The one form is that of the search, which answers as one types.
  'wcag/h32': 'off',
} satisfies RuleConfig;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: [
      'html-validate:recommended',
      'html-validate:document',
      'html-validate:standard',
      'html-validate:a11y',
    ],
    rules: EXCEPT,
  }),
);

/** What is not valid on the pages of a built site: file, line, rule, place. */
export const invalidIn = async (dist: string): Promise<string[]> => {
  const files = await readdir(dist, { recursive: true });
  const found: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
    const { results } = await validator.validateString(
      await readFile(join(dist, file), 'utf8'),
      file,
    );
    for (const { messages } of results)
      for (const { line, ruleId, message, selector } of messages)
        found.push(`${file}:${line} ${ruleId}: ${message} ${selector ?? ''}`);
  }
  return found;
};
