import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.variorum/', 'node_modules/', 'content/', 'public/'] },
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Numbers in templates are exact and locale-free.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `type` reads the same for objects, unions and what zod infers.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
    },
  },
  {
    // What sees captures, or text from them, takes time in proportion to it, whatever it is.
    files: ['src/**/*.ts', 'src/**/*.astro', 'scripts/**/*.ts'],
    // These see the publisher's own settings and the interface's own sentences alone.
    ignores: [
      'src/settings/*.ts',
      'src/strings/*.ts',
      'src/hosts/*.ts',
      'src/client/search-key.ts',
      'scripts/lib/dev-types.ts',
    ],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
    },
  },
  {
    // The engine is pure: no clock, no chance, no locale, no file system.
    files: ['src/pipeline/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'fetch'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same captures give the same bytes.' },
        { object: 'Date', property: 'now', message: 'The same captures give the same bytes.' },
        { property: 'localeCompare', message: 'Order by code unit: see text/order.ts.' },
        { property: 'toLocaleString', message: 'Output depends on no locale.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:fs*', 'astro*'], message: 'I/O stands at the ends.' }] },
      ],
    },
  },
);
